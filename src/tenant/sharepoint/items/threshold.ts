import type { SqlValue } from '../../store/database';
import type { Context } from '../kernel/context';
import { throttledQuery } from '../kernel/errors';
import type { List } from '../model/lists';
import type { Filter } from '../odata/filter';
import type { Order } from '../odata/query';
import { orderColumn, queryColumn } from './columns';
import { filterSql } from './filterSql';
import { tableOf } from './rows';

/** SharePoint Online's list view threshold; a site can't change it. */
export const listViewThreshold = 5000;

/**
 * Refuses a query that SharePoint would refuse: in a list of more than 5,000 rows, some indexed condition that
 * must hold (a top-level AND part) has to bring the candidates to 5,000 or fewer. Without a filter, paging by ID
 * or sorting by an indexed column is allowed.
 */
export function checkThreshold(
  ctx: Context,
  list: List,
  filter: Filter | undefined,
  orderBy: readonly Order[],
  expand: readonly string[],
): void {
  if (countUpTo(ctx, list, 'deleted IS NULL', []) <= listViewThreshold) return;
  if (filter) {
    if (candidates(ctx, list, filter, expand) > listViewThreshold) throw throttledQuery();
    return;
  }
  const first = orderBy[0];
  if (first && !orderColumn(ctx, list, first.path, expand).indexed) throw throttledQuery();
}

/** How many rows the indexes leave to look at, counted up to just past the threshold. */
function candidates(ctx: Context, list: List, filter: Filter, expand: readonly string[]): number {
  const parts = conjuncts(filter);
  const byColumn = new Map<string, Filter[]>();
  let least = listViewThreshold + 1;
  for (const part of parts) {
    if (part.kind === 'or') {
      least = Math.min(
        least,
        candidates(ctx, list, part.left, expand) + candidates(ctx, list, part.right, expand),
      );
    } else if (part.kind === 'compare' || part.kind === 'text') {
      const { indexed } = queryColumn(ctx, list, part.path, expand);
      const usable = part.kind === 'compare' ? part.operator !== 'ne' : part.test === 'startswith';
      if (indexed && usable) byColumn.set(indexed, [...(byColumn.get(indexed) ?? []), part]);
    }
  }
  for (const group of byColumn.values()) {
    if (least <= listViewThreshold) break;
    const conditions = group.map((part) => filterSql(ctx, list, part, expand));
    const sql = ['deleted IS NULL', ...conditions.map((one) => one.sql)].join(' AND ');
    least = Math.min(
      least,
      countUpTo(
        ctx,
        list,
        sql,
        conditions.flatMap((one) => one.values),
      ),
    );
  }
  return least;
}

const conjuncts = (filter: Filter): Filter[] =>
  filter.kind === 'and' ? [...conjuncts(filter.left), ...conjuncts(filter.right)] : [filter];

function countUpTo(ctx: Context, list: List, sql: string, values: SqlValue[]): number {
  return (
    ctx.database.get<{ n: number }>(
      `SELECT count(*) AS n FROM (SELECT 1 FROM ${tableOf(list)} WHERE ${sql} LIMIT ${listViewThreshold + 1})`,
      values,
    )?.n ?? 0
  );
}
