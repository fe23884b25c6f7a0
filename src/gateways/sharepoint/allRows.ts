import { JSONParse } from '@pnp/queryable';
import { SPCollection } from '@pnp/sp/spqueryable';
import type { ISPCollection, ISPQueryable } from '@pnp/sp/spqueryable';
import { readRow } from './rowReader';
import type { RowReader } from './rowReader';

/** Asks for rows so that the answer also tells where it goes on. To be read with `allRows`. */
export function firstRows(query: ISPCollection): Promise<unknown> {
  return query.using(JSONParse())<unknown>();
}

/**
 * The rows of an answer from `firstRows`, and those of all pages that follow, however many.
 *
 * @param origin scheme and host that the site is on; nothing is followed elsewhere
 */
export async function allRows(site: ISPQueryable, origin: string, first: unknown): Promise<RowReader[]> {
  const rows: RowReader[] = [];
  for (let page = readRow(first); ; ) {
    rows.push(...page.rows('value'));
    const next = page.text('odata.nextLink');
    if (next === undefined) {
      return rows;
    }
    const { pathname, search } = new URL(next, origin);
    page = readRow(await firstRows(SPCollection([site, `${origin}${pathname}${search}`])));
  }
}
