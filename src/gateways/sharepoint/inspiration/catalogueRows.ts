import { SPCollection } from '@pnp/sp/spqueryable';
import type { ISPQueryable } from '@pnp/sp/spqueryable';
import type { CatalogueEntry } from '../../../domain/inspiration/catalogueEntry';
import { readRows } from '../rowReader';
import type { RowReader } from '../rowReader';
import { factsOf, isPublishedIdea } from './postRow';

/** All published ideas, and the newest change among the pages they were read from (ISO 8601; absent = no page). */
export interface Catalogue {
  readonly entries: readonly CatalogueEntry[];
  readonly changedAt?: string;
}

/** Rows a question: 2,000 are some 200 KB on the wire, which a phone on a slow network gets well within the time given. */
const rowsAPage = 2000;
/** More changes than this since the last visit, and it is as quick to read everything. */
const mostChanges = 1000;

const columns = [
  'Id',
  'Title',
  'Description',
  'FirstPublishedDate',
  'PromotedState',
  'ContentTypeId',
  'Modified',
  'AmbThemes',
  'AmbSettings',
  'AmbTool',
  'AmbMinutes',
  'AmbPlace',
];

/**
 * Reads all published ideas, page by page in the order of their ids: the one way through a list that SharePoint allows
 * at any size, since it needs neither filter nor sorting by another column. The next page is asked for as SharePoint's
 * own `odata.nextLink` does, by `$skiptoken`; PnPjs's `items.skip` writes it the same way.
 *
 * @param items path of the items of Site Pages
 */
export async function readWholeCatalogue(site: ISPQueryable, items: string): Promise<Catalogue> {
  const all: RowReader[] = [];
  for (let isMore = true; isMore; ) {
    const query = SPCollection(site, items).select(...columns).orderBy('Id').top(rowsAPage);
    if (all.length > 0) {
      query.query.set('$skiptoken', `Paged=TRUE&p_ID=${all[all.length - 1].id('Id')}`);
    }
    const rows = readRows(await query());
    all.push(...rows);
    isMore = rows.length === rowsAPage;
  }
  return { entries: all.filter(isPublishedIdea).map(entryOf), changedAt: newest(all) };
}

/**
 * Reads what has changed and brings the catalogue up to date: a changed page replaces its entry, one that isn't
 * published any more leaves. Deleted pages can't be told this way. The same object when nothing has changed (the newest
 * page always answers); undefined when too much has changed to be asked so.
 *
 * @throws as PnPjs does; over the threshold where `Modified` isn't indexed or a migration changed everything
 */
export async function readChanges(site: ISPQueryable, items: string, kept: Catalogue): Promise<Catalogue | undefined> {
  if (!kept.changedAt) {
    return undefined;
  }
  const changed = readRows(
    await SPCollection(site, items)
      .select(...columns)
      .filter(`Modified ge datetime'${kept.changedAt.replace(/\.\d+Z$/, 'Z')}'`)
      .top(mostChanges)()
  );
  if (changed.length === mostChanges) {
    return undefined;
  }
  const ids = new Set(changed.map((row) => row.id('Id')));
  const before = kept.entries.filter(({ id }) => ids.has(id));
  const after = changed.filter(isPublishedIdea).map(entryOf).sort(byId);
  if (JSON.stringify(before) === JSON.stringify(after)) {
    return kept;
  }
  const entries = [...kept.entries.filter(({ id }) => !ids.has(id)), ...after].sort(byId);
  return { entries, changedAt: newest(changed) ?? kept.changedAt };
}

function byId(a: CatalogueEntry, b: CatalogueEntry): number {
  return a.id - b.id;
}

function entryOf(row: RowReader): CatalogueEntry {
  return {
    id: row.id('Id'),
    title: row.text('Title') ?? '',
    teaser: row.text('Description') ?? '',
    publishedAt: new Date(row.time('FirstPublishedDate') ?? 0).toISOString(),
    ...factsOf(row),
  };
}

function newest(rows: readonly RowReader[]): string | undefined {
  return rows.map((row) => row.time('Modified')).reduce((a, b) => ((b ?? '') > (a ?? '') ? b : a), undefined);
}
