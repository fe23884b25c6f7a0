import type { Args } from './args';
import type { Context } from './context';
import type { EntityNode, Node, ValueNode } from './nodes';

/** A property of a declared type. `type` is an Edm or SP type name as in Microsoft's `$metadata`. */
export interface Property<T> {
  type: string;
  get(ctx: Context, data: T): unknown;
  /** SharePoint leaves it out unless `$select` names it. */
  onSelect?: boolean;
}

/** What hangs on an entity: `SP.User`, `Collection(SP.Field)`. Undefined from `get` means null. */
export interface Navigation<T> {
  type: string;
  get(ctx: Context, data: T): Node | undefined;
}

/** A function or action bound to a type, a collection or the root. */
export interface FunctionDefinition<T> {
  /** Parameters by name with their types; a name ending in `?` may be left out. */
  params?: Record<string, string>;
  returns: string;
  /** `POST` for what changes something; undefined: GET and POST both do. */
  verb?: 'GET' | 'POST';
  /** The body is content, not arguments. */
  rawBody?: boolean;
  /** Arguments may also stand in the query string (`?includeErrors=true`). */
  queryArgs?: boolean;
  /** Resource units, when not 1 (read) or 2 (change). */
  units?: number;
  call(ctx: Context, data: T, args: Args): Node;
}

/** Properties that depend on the data around them: the columns of a list. */
export interface DynamicMembers<T> {
  property(name: string): Property<T> | undefined;
  navigation(name: string): Navigation<T> | undefined;
  /** Names of properties given when nothing is selected. */
  names(): string[];
}

/** A served type. All parts are optional and can be added to by another module (`registry.type` twice). */
interface TypeDefinition<T> {
  base?: string;
  properties?: Record<string, Property<T>>;
  navigations?: Record<string, Navigation<T>>;
  functions?: Record<string, FunctionDefinition<T>>;
  dynamic?(ctx: Context, owner: unknown): DynamicMembers<T>;
  /** The name given as `odata.type`, when finer than the declared one (`SP.Data.InstitutionsListItem`). */
  odataType?(ctx: Context, data: T): string;
  /** The registered type that describes this very thing (`SP.FieldChoice` among `SP.Field`). */
  subtype?(data: T): string;
  /** Its address below `_api/`. */
  editLink?(ctx: Context, data: T): string;
  etag?(data: T): string;
  /** MERGE: `changes` come from the body, without metadata. */
  update?(ctx: Context, data: T, changes: Record<string, unknown>): void;
  remove?(ctx: Context, data: T): void;
}

/** A served collection. */
interface CollectionDefinition<O> {
  /** `lists('…')`, `items(3)`. Undefined means there is none and is refused; some collections answer null instead. */
  byKey?(ctx: Context, owner: O, key: unknown): EntityNode | ValueNode | undefined;
  /** POST to the collection. */
  add?(ctx: Context, owner: O, body: Record<string, unknown>): EntityNode;
  functions?: Record<string, FunctionDefinition<O>>;
}

/** A complete type, its bases' parts included. */
export interface ResolvedType {
  name: string;
  properties: Map<string, Property<unknown>>;
  navigations: Map<string, Navigation<unknown>>;
  functions: Map<string, FunctionDefinition<unknown>>;
  definition: TypeDefinition<unknown>;
}

/** Everything that is served, as data: the kernel walks addresses over it and the surface check reads it. */
export class Registry {
  readonly types = new Map<string, TypeDefinition<unknown>>();
  readonly collections = new Map<string, CollectionDefinition<unknown>>();
  readonly root = new Map<string, FunctionDefinition<undefined>>();
  private readonly resolved = new Map<string, ResolvedType>();

  /** Declares a type, or adds to one declared before. */
  type<T>(name: string, definition: TypeDefinition<T>): void {
    const known = this.types.get(name) ?? {};
    this.types.set(name, {
      ...known,
      ...(definition as TypeDefinition<unknown>),
      properties: { ...known.properties, ...definition.properties },
      navigations: { ...known.navigations, ...definition.navigations },
      functions: { ...known.functions, ...definition.functions },
    });
    this.resolved.clear();
  }

  /** Declares what a collection of the type can do, or adds to it. */
  collection<O>(of: string, definition: CollectionDefinition<O>): void {
    const known = this.collections.get(of) ?? {};
    this.collections.set(of, {
      ...known,
      ...(definition as CollectionDefinition<unknown>),
      functions: { ...known.functions, ...definition.functions },
    });
  }

  /** Declares a first step of addresses: `web`, `site`, `contextinfo`. */
  rootFunction(name: string, definition: FunctionDefinition<undefined>): void {
    this.root.set(name.toLowerCase(), { ...definition });
    this.rootNames.set(name.toLowerCase(), name);
  }

  /** Root steps as written. */
  readonly rootNames = new Map<string, string>();

  /** A type with its bases' members. Names in path steps are compared in lower case, hence the keys. */
  resolve(name: string): ResolvedType {
    const known = this.resolved.get(name);
    if (known) return known;
    const definition = this.types.get(name);
    if (!definition) throw new Error(`Type ${name} is not declared.`);
    const base = definition.base ? this.resolve(definition.base) : undefined;
    const made: ResolvedType = {
      name,
      properties: new Map([...(base?.properties ?? []), ...Object.entries(definition.properties ?? {})]),
      navigations: new Map([...(base?.navigations ?? []), ...Object.entries(definition.navigations ?? {})]),
      functions: new Map([...(base?.functions ?? []), ...Object.entries(definition.functions ?? {})]),
      definition: { ...base?.definition, ...definition },
    };
    this.resolved.set(name, made);
    return made;
  }

  /** Types whose base is `name`, directly or not. */
  derived(name: string): string[] {
    return [...this.types]
      .filter(([, one]) => one.base === name)
      .flatMap(([child]) => [child, ...this.derived(child)]);
  }
}

/** The value under a name whatever its case, with the name as declared. */
export function findIgnoringCase<T>(members: ReadonlyMap<string, T>, name: string): [string, T] | undefined {
  const exact = members.get(name);
  if (exact !== undefined) return [name, exact];
  const wanted = name.toLowerCase();
  for (const [key, member] of members) if (key.toLowerCase() === wanted) return [key, member];
  return undefined;
}

/** `SP.Field` of `Collection(SP.Field)`, or undefined. */
export function elementType(type: string): string | undefined {
  return /^Collection\((.+)\)$/.exec(type)?.[1];
}
