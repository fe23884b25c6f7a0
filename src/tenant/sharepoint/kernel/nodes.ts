import type { Context } from './context';
import type { Query } from '../odata/query';

/** One thing with an address: a list, a field, an item. `owner` is what its dynamic properties depend on. */
export interface EntityNode {
  kind: 'entity';
  type: string;
  data: unknown;
  owner?: unknown;
}
/** Many things of one type; they are read only when the query is known. */
export interface CollectionNode {
  kind: 'collection';
  type: string;
  /** What the collection hangs on: the web of lists, the list of fields. */
  owner: unknown;
  read(ctx: Context, query: Query): Page;
}
/** A plain or complex value, a collection of them, or null. `name` is used in verbose answers. */
export interface ValueNode {
  kind: 'value';
  type: string;
  name: string;
  value: unknown;
}
/** An answer that isn't OData: a file's content, search's own JSON. */
export interface RawNode {
  kind: 'raw';
  status?: number;
  headers: Record<string, string>;
  body: string | Buffer | NodeJS.ReadableStream;
}
interface NothingNode {
  kind: 'nothing';
}
export type Node = EntityNode | CollectionNode | ValueNode | RawNode | NothingNode;

/** Rows of a collection after the query; `skipToken` when there are more. */
export interface Page {
  rows: unknown[];
  skipToken?: string;
  /** True when the rows were filtered, sorted and cut by the source itself (SQL). */
  queried: boolean;
}

export const nothing: NothingNode = { kind: 'nothing' };

export function entity(type: string, data: unknown, owner?: unknown): EntityNode {
  return { kind: 'entity', type, data, owner };
}

/** A collection held in memory; the kernel filters, sorts and cuts it. */
export function collection(type: string, owner: unknown, rows: () => unknown[]): CollectionNode {
  return { kind: 'collection', type, owner, read: () => ({ rows: rows(), queried: false }) };
}

export function value(name: string, type: string, content: unknown): ValueNode {
  return { kind: 'value', type, name, value: content };
}
