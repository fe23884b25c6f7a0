import type { ISPQueryable } from '@pnp/sp/spqueryable';

/*
 * Writing without PnPjs's own `spPost` and its relatives: they stand in the module that every first load has, and would
 * come along in it as soon as anything used them.
 */

/** Adds to a collection, or calls a function of SharePoint's. Throws as PnPjs does. */
export function add(query: ISPQueryable, body?: object): Promise<unknown> {
  return query<unknown>({ method: 'POST', ...(body && { body: JSON.stringify(body) }) });
}

/** Writes some values of what there is, whoever wrote it last. Throws as PnPjs does. */
export function merge(query: ISPQueryable, body: object): Promise<unknown> {
  return mergeIf(query, '*', body);
}

/** Removes what there is, whoever wrote it last. Throws as PnPjs does. */
export function remove(query: ISPQueryable): Promise<unknown> {
  return query<unknown>({ method: 'POST', headers: { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' } });
}

/** Writes some values of what there is, if it still is as `mark` says; otherwise 412. Throws as PnPjs does. */
export function mergeIf(query: ISPQueryable, mark: string, body: object): Promise<unknown> {
  const headers = { 'X-HTTP-Method': 'MERGE', 'If-Match': mark };
  return query<unknown>({ method: 'POST', headers, body: JSON.stringify(body) });
}
