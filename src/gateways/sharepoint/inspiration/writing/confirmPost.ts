import { publishPage, writeItem } from './pageActs';
import { markOf, readPage } from './pageFile';
import { isAllOut, isOut } from './pageState';
import { demandFree } from './unpublish';
import type { WritingPlaces } from './writingPlaces';

/**
 * Writes down that a post still fits. SharePoint keeps no value of a published page without a new draft of it
 * (https://github.com/pnp/pnpcore/issues/754), so a page of which readers have the newest version is published again; a
 * draft is left a draft. The mark makes sure that nothing else is published by it.
 *
 * @param at ISO 8601 in UTC
 */
export async function confirmPost(places: WritingPlaces, id: number, at: string): Promise<void> {
  const page = await readPage(places, id, 'AmbConfirmed');
  demandFree(page, places.userId);
  const isConfirmed = sameMoment(page.item.time('AmbConfirmed'), at);
  const mark = isConfirmed ? markOf(page) : await writeItem(places, id, markOf(page), { AmbConfirmed: at });
  const wasAllOut = isAllOut(page.file, page.item);
  const isHalfDone = isConfirmed && isOut(page.file, page.item);
  if (wasAllOut && !isConfirmed) {
    await publishUnlessChanged(places, id, mark);
  }
  void isHalfDone;
}

async function publishUnlessChanged(places: WritingPlaces, id: number, mark: string): Promise<void> {
  const page = await readPage(places, id);
  if (markOf(page) === mark) {
    await publishPage(places, id);
  }
}

function sameMoment(one: string | undefined, other: string): boolean {
  return one !== undefined && Math.abs(Date.parse(one) - Date.parse(other)) < 1000;
}
