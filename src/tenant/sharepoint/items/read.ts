import type { SqlValue } from '../../store/database';
import { columnOf, fieldsOf } from '../fields/fields';
import type { Context } from '../kernel/context';
import { invalidQuery, refused } from '../kernel/errors';
import type { Page } from '../kernel/nodes';
import type { List } from '../model/lists';
import type { Order, Query } from '../odata/query';
import { findColumn, orderColumn, type QueryColumn } from './columns';
import { filterSql, type Condition } from './filterSql';
import { quoteName, systemColumns, tableOf, type ItemRow } from './rows';
import { checkThreshold } from './threshold';
import { visibleRows } from './visible';

const defaultTop = 100;
const largestTop = 5000;
/** SharePoint's limit of lookup, person and workflow columns in one query. */
const lookupLimit = 12;

/** Answers a query on a list's items: filtered, sorted and paged by SQL. `$skip` is ignored, as SharePoint does. */
export function readItems(ctx: Context, list: List, query: Query): Page {
  if (query.expand.length > lookupLimit) {
    throw refused(
      'The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold.',
      500,
      '-2147024860',
    );
  }
  checkThreshold(ctx, list, query.filter, query.orderBy, query.expand);
  const top = Math.min(query.top ?? defaultTop, largestTop);
  const orders = sortKeys(ctx, list, query);
  const token = readSkipToken(query.skipToken, orders);
  const visible = visibleRows(ctx, list);
  const conditions: Condition[] = [visible];
  if (query.filter) conditions.push(filterSql(ctx, list, query.filter, query.expand));
  if (token) conditions.push(afterToken(orders, token));
  const backwards = token?.backwards === true;
  const order = orders
    .map((key) => `${key.column.sql} ${key.descending === backwards ? 'ASC' : 'DESC'}`)
    .join(', ');
  const rows = ctx.database.all<ItemRow>(
    `SELECT ${columnsFor(ctx, list, query)} FROM ${tableOf(list)} WHERE ${conditions.map((one) => one.sql).join(' AND ')} ORDER BY ${order} LIMIT ?`,
    [...conditions.flatMap((one) => one.values), top + 1],
  );
  const more = rows.length > top;
  if (more) rows.pop();
  if (backwards) rows.reverse();
  const last = rows.at(-1);
  return {
    rows,
    queried: true,
    skipToken: more && last ? writeSkipToken(ctx, list, orders, last) : undefined,
  };
}

/** One item that the caller may see, or undefined. */
export function readItem(ctx: Context, list: List, id: number): ItemRow | undefined {
  const visible = visibleRows(ctx, list);
  return ctx.database.get<ItemRow>(`SELECT * FROM ${tableOf(list)} WHERE id = ? AND ${visible.sql}`, [
    id,
    ...visible.values,
  ]);
}

/** The newest row of an item whatever the caller may see, or undefined. */
export function currentRow(ctx: Pick<Context, 'database'>, list: List, id: number): ItemRow | undefined {
  return ctx.database.get<ItemRow>(`SELECT * FROM ${tableOf(list)} WHERE id = ? AND current = 1`, [id]);
}

interface SortKey {
  name: string;
  column: QueryColumn;
  descending: boolean;
}

function sortKeys(ctx: Context, list: List, query: Query): SortKey[] {
  const orders: Order[] = query.orderBy.some(({ path }) => path === 'ID' || path === 'Id')
    ? query.orderBy
    : [...query.orderBy, { path: 'ID', descending: false }];
  return orders.map(({ path, descending }) => ({
    name: path === 'Id' ? 'ID' : path,
    descending,
    column: inDanishOrder(orderColumn(ctx, list, path, query.expand)),
  }));
}

/** Texts are sorted as Danes do (`sortkey` in the store); other values as they are, by their index. */
const inDanishOrder = (column: QueryColumn): QueryColumn =>
  column.compareAs === 'text' ? { ...column, sql: `sortkey(${column.sql})` } : column;

/** Names of columns to fetch: what `$select` needs, or all. Long texts aren't read for a list of cards. */
function columnsFor(ctx: Context, list: List, query: Query): string {
  if (!query.select || query.select.includes('*')) return '*';
  const columns = new Set<string>(systemColumns);
  for (const name of [...query.select, ...query.expand].map((path) => path.split('/')[0] ?? path)) {
    const found = findColumn(ctx, list, name);
    const column = found && columnOf(found.field);
    if (column) columns.add(column);
    else if (wholeRowNames.has(name)) return '*';
  }
  for (const field of fieldsOf(ctx, ctx.web, list.no))
    if (field.internalName === 'Title') columns.add('f_Title');
  for (const { path } of query.orderBy) {
    const column = columnOfOrder(ctx, list, path);
    if (column) columns.add(column);
  }
  return [...columns].map(quoteName).join(', ');
}

const columnOfOrder = (ctx: Context, list: List, path: string): string | undefined => {
  const found = findColumn(ctx, list, path.split('/')[0] ?? path);
  return found && columnOf(found.field);
};

const wholeRowNames = new Set([
  'FieldValuesAsText',
  'FieldValuesAsHtml',
  'FieldValuesForEdit',
  'Properties',
  'File',
  'Folder',
  'Versions',
  'ParentList',
  'ContentType',
]);

interface Token {
  values: Map<string, string>;
  backwards: boolean;
}

/** `Paged=TRUE&p_Title=abc&p_ID=5`; an unreadable one is refused. */
function readSkipToken(text: string | undefined, orders: readonly SortKey[]): Token | undefined {
  if (text === undefined) return undefined;
  const parts = new URLSearchParams(text);
  const values = new Map<string, string>();
  for (const [name, content] of parts) if (name.startsWith('p_')) values.set(name.slice(2), content);
  if (parts.get('Paged')?.toUpperCase() !== 'TRUE' || !/^\d+$/.test(values.get('ID') ?? '')) {
    throw invalidQuery('The value of the $skiptoken query parameter is not valid.');
  }
  // A client that skips by ID alone (PnPjs `skip`) pages a list sorted by ID.
  const missing = orders.find((key) => !values.has(key.name));
  if (missing) throw invalidQuery(`The value of the $skiptoken query parameter lacks p_${missing.name}.`);
  return { values, backwards: parts.get('PagedPrev')?.toUpperCase() === 'TRUE' };
}

function writeSkipToken(ctx: Context, list: List, orders: readonly SortKey[], last: ItemRow): string {
  const token = new URLSearchParams({ Paged: 'TRUE' });
  const row = ctx.database.get(
    `SELECT ${orders.map((key, index) => `${key.column.sql} AS k${index}`).join(', ')} FROM ${tableOf(list)} WHERE key = ?`,
    [last.key],
  );
  orders.forEach((key, index) => {
    const found = row?.[`k${index}`];
    token.set(`p_${key.name}`, found === null || found === undefined ? '' : String(found));
  });
  return token.toString();
}

/** Rows after the token's place: equal on the first keys and beyond on the next. Nulls come first, as in SQLite. */
function afterToken(orders: readonly SortKey[], token: Token): Condition {
  const values: SqlValue[] = [];
  const branches = orders.map((key, index) => {
    const equal = orders.slice(0, index).map((before) => {
      const bound = boundKey(before, token);
      if (bound !== null) values.push(bound);
      return bound === null ? `${before.column.sql} IS NULL` : `${before.column.sql} = ?`;
    });
    return [...equal, beyond(key, token, values)].join(' AND ');
  });
  return { sql: `(${branches.map((branch) => `(${branch})`).join(' OR ')})`, values };
}

function beyond(key: SortKey, token: Token, values: SqlValue[]): string {
  const bound = boundKey(key, token);
  const down = key.descending !== token.backwards;
  if (bound === null) return down ? '0' : `${key.column.sql} IS NOT NULL`;
  values.push(bound);
  return down ? `(${key.column.sql} < ? OR ${key.column.sql} IS NULL)` : `${key.column.sql} > ?`;
}

function boundKey(key: SortKey, token: Token): SqlValue {
  const text = token.values.get(key.name) ?? '';
  if (text === '') return null;
  return key.column.compareAs === 'number' || key.column.compareAs === 'flag' ? Number(text) : text;
}
