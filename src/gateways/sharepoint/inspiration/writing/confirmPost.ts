import { publishPage, writeItem } from './pageActs';
import { demandFree, markOf, readPage } from './pageFile';
import type { PageAsIs } from './pageFile';
import { isAllOut, isOut } from './pageState';
import type { WritingPlaces } from './writingPlaces';

/** Who confirmed so shortly before, and no more, lost the answer half-way. */
const halfWayMs = 10 * 60 * 1000;

/**
 * Writes down that a post still fits. SharePoint keeps no value of a published page without a new draft of it
 * (https://github.com/pnp/pnpcore/issues/754), so a page of which readers have the newest version is published again; a
 * draft is left a draft. The mark makes sure that nothing else is published by it. Where posts are reviewed, this goes to
 * the reviewers as every change does.
 *
 * @param at ISO 8601 in UTC
 */
export async function confirmPost(places: WritingPlaces, id: number, at: string): Promise<void> {
  const page = await readPage(places, id, 'AmbConfirmed');
  demandFree(page, places.userId);
  const isWhole = isAllOut(page.file, page.item) || isHalfWay(page, at);
  const mark = await writeItem(places, id, markOf(page), { AmbConfirmed: at });
  if (isWhole && markOf(await readPage(places, id)) === mark) {
    await publishPage(places, id);
  }
}

/** True when the only draft above what readers have is one that a confirmation just made. */
function isHalfWay({ file, item }: PageAsIs, at: string): boolean {
  const confirmedAt = item.time('AmbConfirmed');
  const since = confirmedAt === undefined ? Infinity : Date.parse(at) - Date.parse(confirmedAt);
  return isOut(file, item) && file.number('MinorVersion') === 1 && since >= 0 && since < halfWayMs;
}
