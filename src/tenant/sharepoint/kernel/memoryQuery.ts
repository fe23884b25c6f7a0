import type { Comparison, Filter } from '../odata/filter';
import { asMoment, plainValue } from '../odata/literals';
import type { Order, Query } from '../odata/query';
import type { Context } from './context';
import { fieldNotFound } from './errors';
import type { CollectionNode, EntityNode } from './nodes';
import { memberOf } from './shape';

/** The value at a path of names, for filters and sorting in memory. */
function valueAt(ctx: Context, node: EntityNode, path: string): unknown {
  const [first = '', ...rest] = path.split('/');
  const { property, navigation } = memberOf(ctx, node, first);
  if (property && rest.length === 0) return property.get(ctx, node.data);
  const next = navigation?.get(ctx, node.data);
  if (property) {
    const inside = property.get(ctx, node.data);
    return typeof inside === 'object' && inside !== null
      ? (Reflect.get(inside, rest[0] ?? '') as unknown)
      : undefined;
  }
  if (navigation && next?.kind === 'entity') return valueAt(ctx, next, rest.join('/'));
  if (navigation) return undefined;
  throw fieldNotFound(path);
}

/** Filters, sorts and cuts rows held in memory. */
export function queryRows(
  ctx: Context,
  node: CollectionNode,
  rows: readonly unknown[],
  query: Query,
): unknown[] {
  const as = (data: unknown): EntityNode => ({ kind: 'entity', type: node.type, data, owner: node.owner });
  const { filter } = query;
  const kept = filter ? rows.filter((data) => matches(ctx, as(data), filter)) : [...rows];
  if (query.orderBy.length > 0) kept.sort((a, b) => compareRows(ctx, as(a), as(b), query.orderBy));
  const from = query.skip ?? 0;
  return query.top === undefined ? kept.slice(from) : kept.slice(from, from + query.top);
}

function compareRows(ctx: Context, a: EntityNode, b: EntityNode, orders: readonly Order[]): number {
  for (const { path, descending } of orders) {
    const difference = compare(valueAt(ctx, a, path), valueAt(ctx, b, path));
    if (difference !== 0) return descending ? -difference : difference;
  }
  return 0;
}

function matches(ctx: Context, node: EntityNode, filter: Filter): boolean {
  if (filter.kind === 'and') return matches(ctx, node, filter.left) && matches(ctx, node, filter.right);
  if (filter.kind === 'or') return matches(ctx, node, filter.left) || matches(ctx, node, filter.right);
  if (filter.kind === 'not') return !matches(ctx, node, filter.inner);
  const found = valueAt(ctx, node, filter.path);
  if (filter.kind === 'text') {
    const text = typeof found === 'string' ? found.toLowerCase() : '';
    return filter.test === 'startswith'
      ? text.startsWith(filter.value.toLowerCase())
      : text.includes(filter.value.toLowerCase());
  }
  return holds(filter.operator, compare(comparable(found), comparable(plainValue(filter.value))));
}

const comparable = (found: unknown): unknown =>
  typeof found === 'boolean'
    ? Number(found)
    : typeof found === 'string'
      ? (asMoment(found) ?? found.toLowerCase())
      : found;

function compare(a: unknown, b: unknown): number {
  if (a === b) return 0;
  if (a === null || a === undefined) return b === null || b === undefined ? 0 : -1;
  if (b === null || b === undefined) return 1;
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [left, right] = [a, b].map((one) => (typeof one === 'string' ? one : JSON.stringify(one)));
  return (left ?? '') < (right ?? '') ? -1 : 1;
}

function holds(operator: Comparison, difference: number): boolean {
  switch (operator) {
    case 'eq':
      return difference === 0;
    case 'ne':
      return difference !== 0;
    case 'gt':
      return difference > 0;
    case 'ge':
      return difference >= 0;
    case 'lt':
      return difference < 0;
    case 'le':
      return difference <= 0;
  }
}
