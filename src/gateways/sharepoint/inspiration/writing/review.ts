import type { WaitingPost } from '../../../../domain/inspiration/writing/writingDesk';
import { NamedFailure } from '../../answered';
import { promotedAsNews } from '../feedQueries';
import { actOnFile, promoteToNews } from './pageActs';
import { markOf, readPage } from './pageFile';
import type { PageAsIs } from './pageFile';
import { isAllOut, isPending } from './pageState';
import type { WritingPlaces } from './writingPlaces';

/*
 * SharePoint approves whatever waits: `approve` and `deny` take no mark. So the page is read just before. What its author
 * saves in the moment between is a new draft, which SharePoint doesn't approve.
 */

/** SharePoint takes no longer comments. */
const longestReason = 1023;

/** Shows a waiting post to everybody, as news. Asked again after a lost answer, it goes on where it was. */
export async function approvePost(places: WritingPlaces, post: WaitingPost): Promise<void> {
  const page = await readPage(places, post.id);
  if (!isAllOut(page.file, page.item)) {
    demandAsRead(page, post);
    await actOnFile(places, post.id, 'approve');
  }
  await ensureNews(places, post.id);
}

/** Gives a waiting post back. One that was given back already, as when the answer was lost, is left alone. */
export async function sendBackPost(places: WritingPlaces, post: WaitingPost, reason: string): Promise<void> {
  const page = await readPage(places, post.id, 'OData__ModerationComments');
  const comment = reason.slice(0, longestReason);
  if (page.item.text('OData__ModerationComments') === comment && !isPending(page.item)) {
    return;
  }
  demandAsRead(page, post);
  await actOnFile(places, post.id, 'deny', comment);
}

/** A published page that isn't news yet is made news. */
export async function ensureNews(places: WritingPlaces, id: number): Promise<PageAsIs> {
  const page = await readPage(places, id);
  if (page.item.number('PromotedState') === promotedAsNews || !isAllOut(page.file, page.item)) {
    return page;
  }
  await promoteToNews(places, id);
  return readPage(places, id);
}

function demandAsRead(page: PageAsIs, { etag }: WaitingPost): void {
  if (markOf(page) !== etag || !isPending(page.item)) {
    throw new NamedFailure({ kind: 'conflict', detail: `Page ${page.item.id('Id')} isn't as it was read` });
  }
}
