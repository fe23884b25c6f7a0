import { createRegistry } from '../sharepoint/index';
import type { FunctionDefinition } from '../sharepoint/kernel/types';

/** A served function: parameters (a trailing `?` marks those that may be left out) and what it returns, by type. */
interface SurfaceFunction { params: Record<string, string>; returns: string }

/** A served type with its own members; those of `base` are told there. */
interface SurfaceType {
  base?: string;
  properties: Record<string, string>;
  navigations: Record<string, string>;
  functions: Record<string, SurfaceFunction>;
}

/** What is served of SharePoint REST, as data, to be compared with Microsoft's `$metadata`. */
interface Surface {
  root: Record<string, SurfaceFunction>;
  types: Record<string, SurfaceType>;
  /** Functions bound to a collection, by the type of its members. */
  collections: Record<string, { byKey: boolean; add: boolean; functions: Record<string, SurfaceFunction> }>;
}

function mapValues<T, R>(values: Record<string, T> | undefined, to: (value: T) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(values ?? {}).map(([name, value]) => [name, to(value)]));
}

function describe<T>({ params, returns }: FunctionDefinition<T>): SurfaceFunction {
  return { params: params ?? {}, returns };
}

/** Everything that is declared, without a database or a port. */
export function sharePointSurface(): Surface {
  const registry = createRegistry();
  return {
    root: Object.fromEntries([...registry.root].map(
      ([name, definition]) => [registry.rootNames.get(name) ?? name, describe(definition)],
    )),
    types: mapValues(Object.fromEntries(registry.types), (type) => ({
      ...(type.base === undefined ? {} : { base: type.base }),
      properties: mapValues(type.properties, (property) => property.type),
      navigations: mapValues(type.navigations, (navigation) => navigation.type),
      functions: mapValues(type.functions, describe),
    })),
    collections: mapValues(Object.fromEntries(registry.collections), (collection) => ({
      byKey: collection.byKey !== undefined,
      add: collection.add !== undefined,
      functions: mapValues(collection.functions, describe),
    })),
  };
}
