import { createRegistry } from './index';
import type { FunctionDefinition, Registry } from './kernel/types';
import { surfaceExceptions } from './surfaceExceptions';

/** The parts of a published `$metadata` that are compared: types and bound or root functions with parameters. */
export interface PublishedMetadata {
  types: Record<string, { base: string | null; props: { name: string }[]; navs: { name: string }[] }>;
  functions: { name: string; boundTo: string | null; params: { name: string }[] }[];
  rootFunctions: { name: string; params: { name: string }[] }[];
}

type Functions = Record<string, FunctionDefinition<unknown>>;

/**
 * Compares everything that is served with SharePoint's published `$metadata`; answers a line for each served thing
 * that is neither there nor among the written exceptions, and for each exception that isn't needed.
 */
export function compareWithMetadata(
  metadata: PublishedMetadata,
  registry: Registry = createRegistry(),
  exceptions: Readonly<Record<string, string>> = surfaceExceptions,
): string[] {
  const served = [
    ...types(metadata, registry),
    ...collections(metadata, registry),
    ...roots(metadata, registry),
  ];
  const unexplained = served
    .filter((key) => !Object.hasOwn(exceptions, key))
    .map((key) => `served but not in $metadata: ${key}`);
  const stale = Object.keys(exceptions)
    .filter((key) => !served.includes(key))
    .map((key) => `exception without use: ${key}`);
  return [...unexplained, ...stale];
}

/** A type with all its bases, as published. */
function chain(metadata: PublishedMetadata, name: string): string[] {
  const found = metadata.types[name];
  return found ? [name, ...(found.base ? chain(metadata, found.base) : [])] : [];
}

function types(metadata: PublishedMetadata, registry: Registry): string[] {
  return [...registry.types].flatMap(([name, definition]) => {
    const bases = chain(metadata, name);
    if (bases.length === 0) return [name];
    const members = new Set(
      bases.flatMap((base) =>
        [...(metadata.types[base]?.props ?? []), ...(metadata.types[base]?.navs ?? [])].map(
          (one) => one.name,
        ),
      ),
    );
    const missing = [
      ...Object.keys(definition.properties ?? {}),
      ...Object.keys(definition.navigations ?? {}),
    ].filter((member) => !members.has(member));
    // What a base type can do is published with each of its derived types.
    const bound = registry.derived(name).length > 0 ? [...bases, ...registry.derived(name)] : bases;
    return [
      ...missing.map((member) => `${name}.${member}`),
      ...functions(metadata, name, bound, definition.functions ?? {}),
    ];
  });
}

function collections(metadata: PublishedMetadata, registry: Registry): string[] {
  return [...registry.collections].flatMap(([name, definition]) =>
    functions(metadata, `Collection(${name})`, [`Collection(${name})`], definition.functions ?? {}),
  );
}

function functions(
  metadata: PublishedMetadata,
  label: string,
  boundTo: readonly string[],
  served: Functions,
): string[] {
  return Object.entries(served).flatMap(([name, definition]) => {
    const published = metadata.functions.find(
      (one) => one.name === name && one.boundTo !== null && boundTo.includes(one.boundTo),
    );
    return published ? parameters(`${label}.${name}`, definition, published.params) : [`${label}.${name}`];
  });
}

const parameters = (
  label: string,
  definition: FunctionDefinition<never>,
  published: readonly { name: string }[],
): string[] =>
  Object.keys(definition.params ?? {})
    .map((name) => name.replace(/\?$/, ''))
    .filter((name) => !published.some((one) => one.name === name))
    .map((name) => `${label}(${name})`);

function roots(metadata: PublishedMetadata, registry: Registry): string[] {
  const plain = (name: string): string => name.toLowerCase().replace(/_/g, '.');
  return [...registry.root].flatMap(([key, definition]) => {
    const name = registry.rootNames.get(key) ?? key;
    const published = metadata.rootFunctions.find((one) => plain(one.name) === plain(name));
    return published ? parameters(`root ${name}`, definition, published.params) : [`root ${name}`];
  });
}
