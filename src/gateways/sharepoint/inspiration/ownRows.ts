import { SPCollection, SPInstance } from '@pnp/sp/spqueryable';
import type { ISPQueryable } from '@pnp/sp/spqueryable';
import { readRows } from '../rowReader';
import type { RowReader } from '../rowReader';
import { add, merge, remove } from '../writing';
import { itemsPath } from './itemsPath';
import type { OwnList } from './itemsPath';

const mostRows = 100;

/** Asks for the person's own rows about a post, newest first; to be read with `readRows`. */
export function askOwnRows(site: ISPQueryable, sitePath: string, list: OwnList, postId: number, userId: number): Promise<unknown> {
  return SPCollection(site, itemsPath(sitePath, list))
    .select('Id', 'Title', 'AmbPostId', 'AuthorId', ...(list === 'Lists/Tried' ? ['AmbKey'] : []))
    .filter(`AmbPostId eq ${postId} and AuthorId eq ${userId}`)
    .orderBy('Id', false)
    .top(mostRows)<unknown>();
}

/** Adds a row. Throws as PnPjs does. */
export async function addRow(site: ISPQueryable, sitePath: string, list: OwnList, row: object): Promise<void> {
  await add(SPCollection(site, itemsPath(sitePath, list)), row);
}

/** Writes a row's title, whatever it was. Throws as PnPjs does. */
export async function retitleRow(site: ISPQueryable, sitePath: string, list: OwnList, id: number, title: string): Promise<void> {
  await merge(SPInstance(site, itemsPath(sitePath, list, id)), { Title: title });
}

/** Removes rows, as long as it takes until they are gone; those that are gone already are no failure. */
export async function removeRows(site: ISPQueryable, sitePath: string, list: OwnList, rows: unknown): Promise<void> {
  for (const row of readRows(rows)) {
    await unlessGone(remove(SPInstance(site, itemsPath(sitePath, list, row.id('Id')))));
  }
}

/** Waits for a removal; what isn't there any more is removed. */
export async function unlessGone(removal: Promise<unknown>): Promise<void> {
  try {
    await removal;
  } catch (thrown) {
    if (statusOf(thrown) !== 404) {
      throw thrown;
    }
  }
}

/** HTTP status of what PnPjs threw; undefined for anything else. */
export function statusOf(thrown: unknown): number | undefined {
  return thrown instanceof Error && 'status' in thrown ? Number(thrown.status) : undefined;
}

/** True when SharePoint refused a row since another has its key (`Duplicate values`, -2130575169). */
export function isKeyTaken(thrown: unknown): boolean {
  return thrown instanceof Error && thrown.message.includes('-2130575169');
}

/** Text of a row's title; '' for none. */
export function titleOf(row: RowReader): string {
  return row.text('Title') ?? '';
}
