import type { SqlValue } from '../../store/database';
import type { Context } from '../kernel/context';
import { invalidQuery } from '../kernel/errors';
import type { List } from '../model/lists';
import type { Comparison, Filter } from '../odata/filter';
import { asMoment, type Literal } from '../odata/literals';
import { queryColumn, type QueryColumn } from './columns';
import { tableOf } from './rows';

/** A condition with its bound values. */
export interface Condition {
  sql: string;
  values: SqlValue[];
}

/** Turns a filter into SQL on the list's table; values are always bound. */
export function filterSql(ctx: Context, list: List, filter: Filter, expand: readonly string[]): Condition {
  if (filter.kind === 'and' || filter.kind === 'or') {
    const left = filterSql(ctx, list, filter.left, expand);
    const right = filterSql(ctx, list, filter.right, expand);
    return {
      sql: `(${left.sql} ${filter.kind.toUpperCase()} ${right.sql})`,
      values: [...left.values, ...right.values],
    };
  }
  if (filter.kind === 'not') {
    const inner = filterSql(ctx, list, filter.inner, expand);
    return { sql: `NOT coalesce(${inner.sql}, 0)`, values: inner.values };
  }
  if (filter.kind === 'text' && filter.path === 'ContentTypeId' && isBlindToContentType(ctx, list)) {
    return { sql: '0', values: [] };
  }
  const column = queryColumn(ctx, list, filter.path, expand);
  const condition =
    filter.kind === 'text' ? textTest(column, filter) : comparison(column, filter.operator, filter.value);
  return { sql: column.wrap ? column.wrap(condition.sql) : condition.sql, values: condition.values };
}

/** So many rows a list may have for a test of text to find content types in it. */
const contentTypeRows = 500;

/**
 * SharePoint's tests of text compare `ContentTypeId` as if it were text, and in a list past some 500 rows they match
 * nothing, without an error: https://github.com/sadomovalex/camlex/issues/107,
 * https://sharepoint.stackexchange.com/questions/275471
 */
function isBlindToContentType(ctx: Context, list: List): boolean {
  const counted = ctx.database.get<{ n: number }>(
    `SELECT count(*) AS n FROM (SELECT 1 FROM ${tableOf(list)} WHERE deleted IS NULL LIMIT ${contentTypeRows + 1})`,
  );
  return (counted?.n ?? 0) > contentTypeRows;
}

const sqlOperator: Record<Comparison, string> = { eq: '=', ne: '<>', gt: '>', ge: '>=', lt: '<', le: '<=' };

function comparison(column: QueryColumn, operator: Comparison, literal: Literal): Condition {
  const { sql } = column;
  const empty =
    literal.kind === 'null' ||
    (literal.kind === 'text' && literal.value === '' && column.compareAs === 'text');
  if (empty) {
    if (operator === 'eq') return { sql: `(${sql} IS NULL OR ${sql} = '')`, values: [] };
    if (operator === 'ne') return { sql: `(${sql} IS NOT NULL AND ${sql} <> '')`, values: [] };
    throw invalidQuery(`The operator '${operator}' can't compare with null.`);
  }
  const bound = boundValue(column, literal);
  if (column.compareAs === 'many') {
    if (operator === 'eq') return { sql: `instr(${sql}, ?) > 0`, values: [`;#${bound};#`] };
    if (operator === 'ne')
      return { sql: `(${sql} IS NULL OR instr(${sql}, ?) = 0)`, values: [`;#${bound};#`] };
    throw invalidQuery(`The operator '${operator}' is not supported for a column with several values.`);
  }
  if (operator === 'ne') return { sql: `(${sql} IS NULL OR ${sql} <> ?)`, values: [bound] };
  return { sql: `${sql} ${sqlOperator[operator]} ?`, values: [bound] };
}

function boundValue(column: QueryColumn, literal: Literal): string | number {
  const plain = literal.kind === 'null' ? '' : literal.value;
  switch (column.compareAs) {
    case 'moment': {
      const found = typeof plain === 'string' ? asMoment(plain) : undefined;
      if (!found) throw invalidQuery(`'${String(plain)}' is not a date and time.`);
      return found;
    }
    case 'number':
    case 'flag': {
      const found = typeof plain === 'boolean' ? Number(plain) : Number(plain);
      if (Number.isNaN(found) || plain === '') throw invalidQuery(`'${String(plain)}' is not a number.`);
      return found;
    }
    case 'text':
    case 'many':
      return String(plain);
  }
}

function textTest(
  column: QueryColumn,
  filter: { test: 'startswith' | 'substringof'; value: string },
): Condition {
  const { sql } = column;
  if (filter.test === 'substringof') {
    return { sql: `instr(fold(coalesce(${sql}, '')), fold(?)) > 0`, values: [filter.value] };
  }
  if (filter.value === '') return { sql: '1', values: [] };
  // A range first, so that an index serves; then the exact test, for what sorts inside the range by accident.
  return {
    sql: `(${sql} >= ? AND ${sql} < ? AND lower(substr(${sql}, 1, ?)) = lower(?))`,
    values: [filter.value, `${filter.value}\u{10FFFF}`, [...filter.value].length, filter.value],
  };
}
