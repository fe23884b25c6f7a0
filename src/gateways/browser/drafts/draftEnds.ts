import type { IdeaPages, Publication } from '../../../domain/inspiration/writing/ideaPages';
import type { WritingDesk } from '../../../domain/inspiration/writing/writingDesk';
import { failure, success } from '../../../domain/shared/result';
import type { Result } from '../../../domain/shared/result';
import type { LiveDraft } from './liveDraft';
import { joinWithPage, sendDraft } from './sendDraft';
import type { SendingMeans } from './sendDraft';

const mostRounds = 3;

/** Publishes a draft that SharePoint has; what another changed in between is joined with it first. */
export async function publishDraft(live: LiveDraft, means: SendingMeans): Promise<Result<Publication>> {
  for (let round = 0; round < mostRounds; round += 1) {
    const { page, saved } = live.draft();
    if (!page || !saved) {
      return failure({ kind: 'invalid', detail: 'There is nothing to publish.' });
    }
    const published = await means.pages.publish(page, saved);
    if (published.ok) {
      await endPublished(live, published.value);
      return published;
    }
    const joined =
      published.error.kind === 'conflict' ? await joinWithPage(live, page, published.error, means) : published;
    const sent = joined.ok ? await sendDraft(live, means) : joined;
    if (!sent.ok) {
      return sent;
    }
  }
  return failure({ kind: 'unavailable', detail: 'The page is changed faster than it can be published.' });
}

/** The device's copy is done with, unless more was written meanwhile: that is a change of the published page. */
async function endPublished(live: LiveDraft, { page }: Publication): Promise<void> {
  const published = live.draft().saved;
  const removed = await live.remove(published);
  if (!removed.ok || !removed.value) {
    await live.revise((draft) => ({ ...draft, page }));
  }
}

/** Removes a draft for good: its page too, if readers never had it. */
export async function discardDraft(
  live: LiveDraft,
  { pages, desk }: { pages: IdeaPages; desk: Pick<WritingDesk, 'takeDown'> }
): Promise<Result<void>> {
  const page = await pageToRemove(live, pages);
  if (!page.ok) {
    return page;
  }
  const takenDown = page.value === undefined ? success(undefined) : await desk.takeDown(page.value);
  if (!takenDown.ok && takenDown.error.kind !== 'notFound') {
    return takenDown;
  }
  const removed = await live.remove();
  return removed.ok ? success(undefined) : removed;
}

async function pageToRemove(live: LiveDraft, pages: IdeaPages): Promise<Result<number | undefined>> {
  const { page, sent, folder } = live.draft();
  if (page || !sent || folder === undefined) {
    return success(page?.isPublished ? undefined : page?.id);
  }
  // An answer was lost, so there may be a page: asking for it again by its name answers the same one.
  const made = await pages.create(folder, live.id, sent);
  return made.ok ? success(made.value.id) : made;
}
