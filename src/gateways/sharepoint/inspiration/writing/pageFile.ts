import { SPInstance } from '@pnp/sp/spqueryable';
import type { ISPQueryable } from '@pnp/sp/spqueryable';
import { NamedFailure } from '../../answered';
import { readRow } from '../../rowReader';
import type { RowReader } from '../../rowReader';
import { askAsPerson } from '../askAsPerson';
import { itemsPath } from '../itemsPath';
import { fileStateColumns, itemStateColumns } from './pageState';
import { withMarks } from './writingPlaces';
import type { WritingPlaces } from './writingPlaces';

/** A page as it stands: its item, with the mark in `odata.etag`, and its file. */
export interface PageAsIs {
  readonly item: RowReader;
  readonly file: RowReader;
}

const itemColumns = ['Id', 'FileRef', 'FileDirRef', 'PromotedState', ...itemStateColumns] as const;

/**
 * Asks how a page stands: two requests, to be read with `pageIn`. The mark comes first: what is newer than it is told
 * by it.
 */
export function askPage(
  batched: ISPQueryable,
  sitePath: string,
  id: number,
  more: readonly string[] = [],
  lookups: readonly string[] = []
): Promise<unknown>[] {
  const item = itemsPath(sitePath, 'SitePages', id);
  return [
    withMarks(SPInstance(batched, item)).select(...itemColumns, ...more).expand(...lookups)<unknown>(),
    SPInstance(batched, `${item}/file`)
      .select('UIVersionLabel', 'CheckInComment', ...fileStateColumns, 'CheckedOutByUser/Id', 'CheckedOutByUser/Title')
      .expand('CheckedOutByUser')<unknown>(),
  ];
}

/** The page of the answers to `askPage`. */
export function pageIn([item, file]: readonly unknown[]): PageAsIs {
  return { item: readRow(item), file: readRow(file) };
}

/** How a page stands, asked for as the person. Throws NamedFailure. */
export async function readPage(places: WritingPlaces, id: number, ...more: readonly string[]): Promise<PageAsIs> {
  return pageIn(await askAsPerson(places, (batched) => askPage(batched, places.sitePath, id, more)));
}

/** SharePoint's mark of the page's very state. */
export function markOf({ item }: PageAsIs): string {
  return item.text('odata.etag') ?? '';
}

/** Server-relative path of the page. */
export function pathOf({ item }: PageAsIs): string {
  return item.text('FileRef') ?? '';
}

/** Name of another who has the page open in SharePoint's own editor. */
export function heldByOther({ file }: PageAsIs, userId: number): string | undefined {
  const holder = file.row('CheckedOutByUser');
  const id = holder?.number('Id');
  return id === undefined || id === userId ? undefined : (holder?.text('Title') ?? '');
}

/** Nothing is done to a page that somebody is about to change in SharePoint's own editor. */
export function demandFree(page: PageAsIs, userId: number): void {
  const heldBy = heldByOther(page, userId);
  if (heldBy !== undefined) {
    throw new NamedFailure({ kind: 'conflict', detail: `Page ${page.item.id('Id')} is checked out`, heldBy });
  }
}
