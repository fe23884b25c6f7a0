import type { Draft, DraftPage } from '../../../domain/inspiration/writing/draft';
import { isRefusal } from '../../../domain/inspiration/outboxRules';
import { asNewDraft, isOnlyHere, joinedWithPage, sendable, withStored } from '../../../domain/inspiration/writing/draftRules';
import { picturesOf } from '../../../domain/inspiration/writing/idea';
import type { Idea } from '../../../domain/inspiration/writing/idea';
import type { IdeaPages, MadePage } from '../../../domain/inspiration/writing/ideaPages';
import type { PortalError } from '../../../domain/shared/portalError';
import { failure, success } from '../../../domain/shared/result';
import type { Result } from '../../../domain/shared/result';
import type { LiveDraft } from './liveDraft';

export interface SendingMeans {
  pages: IdeaPages;
  /** Path of the folder where this person's new ideas go. */
  folder: () => Promise<Result<string>>;
  pictureBytes: (key: string) => Promise<Result<Blob | undefined>>;
  now: () => Date;
}

/** What became of a draft that SharePoint has now. */
export interface Sent {
  /** Keys of pictures that can't be sent: their bytes are gone from this device. */
  readonly lost: ReadonlySet<string>;
  /** Name of another whose changes were joined with these. */
  readonly mergedBy?: string;
}

/** Somebody who saves every second shall not keep us here. */
const mostRounds = 5;

/**
 * Brings a draft to SharePoint: its pictures first, then the page. What another changed there meanwhile is joined with it;
 * where both changed the same, nothing is saved, the draft has a conflict, and the answer is `conflict`. To be called by
 * one tab at a time.
 */
export async function sendDraft(live: LiveDraft, means: SendingMeans): Promise<Result<Sent>> {
  let mergedBy: string | undefined;
  for (let round = 0; round < mostRounds && live.disk() !== 'gone'; round += 1) {
    const ready = await storePictures(live, means);
    if (!ready.ok) {
      return ready;
    }
    const { lost, folder } = ready.value;
    const draft = live.draft();
    if (draft.conflict) {
      // Who it was the conflict says; a failure's detail goes to the console.
      return failure({ kind: 'conflict', detail: 'Another changed the same.' });
    }
    if (!isOnlyHere(draft, lost)) {
      return success({ lost, mergedBy });
    }
    const answer = await put(live, { idea: sendable(draft.idea, lost), folder }, means);
    if (answer.ok && answer.value === 'done') {
      return success({ lost, mergedBy });
    }
    const joined = answer.ok
      ? await afterTaking(answer.value, live, means)
      : await afterRefusal(answer.error, live, means);
    if (!joined.ok) {
      return joined;
    }
    mergedBy = joined.value ?? mergedBy;
  }
  return live.disk() === 'gone'
    ? failure({ kind: 'notFound', detail: 'The draft was published or discarded in another tab.' })
    : failure({ kind: 'unavailable', detail: 'The page is changed faster than it can be joined with.' });
}

/**
 * Joins the draft with what its page holds by now. Answers the name of another who changed it.
 *
 * @param refused why the page wasn't saved; absent where it is to be read whether it changed or not
 */
export async function joinWithPage(
  live: LiveDraft,
  page: DraftPage,
  refused: PortalError | undefined,
  { pages, pictureBytes }: Pick<SendingMeans, 'pages' | 'pictureBytes'>
): Promise<Result<string | undefined>> {
  const opened = await pages.open(page.id);
  if (!opened.ok) {
    return opened.error.kind === 'notFound' ? beginAnew(live, pictureBytes) : opened;
  }
  if (refused && opened.value.page.etag === page.etag) {
    // Nobody changed it: it is refused for another reason, such as being open in SharePoint's own editor.
    return failure(refused);
  }
  await live.revise((draft) => joinedWithPage(draft, opened.value));
  return success(opened.value.isChangedByMe ? undefined : opened.value.changedBy);
}

async function afterTaking(next: Next, live: LiveDraft, means: SendingMeans): Promise<Result<string | undefined>> {
  return next === 'again' || next === 'done' ? success(undefined) : joinWithPage(live, next.found, undefined, means);
}

async function afterRefusal(
  error: PortalError,
  live: LiveDraft,
  means: SendingMeans
): Promise<Result<string | undefined>> {
  const { page } = live.draft();
  if (page && error.kind === 'conflict') {
    return joinWithPage(live, page, error, means);
  }
  return page && error.kind === 'notFound' ? beginAnew(live, means.pictureBytes) : failure(error);
}

/** The page was deleted. What is written here becomes a new one. */
export async function beginAnew(
  live: LiveDraft,
  pictureBytes: SendingMeans['pictureBytes']
): Promise<Result<undefined>> {
  const keys = picturesOf(live.draft().idea).map(({ key }) => key);
  const bytes = await Promise.all(keys.map(pictureBytes));
  const here = new Set(keys.filter((_, index) => hasValue(bytes[index])));
  await live.revise((draft) => asNewDraft(draft, (key) => here.has(key)));
  return success(undefined);
}

/** What is left to do: send again, since what went wasn't the newest, or read a page that was made before. */
type Next = 'done' | 'again' | { readonly found: DraftPage };

async function put(
  live: LiveDraft,
  { idea, folder }: { idea: Idea; folder: string },
  { pages, now }: SendingMeans
): Promise<Result<Next>> {
  // On disk before it goes: should the answer be lost, it is known again in what the page then holds. For the same reason
  // what was sent before goes again, until it is known what became of it.
  const isPending = live.draft().sent !== undefined;
  const { page, sent = idea } = await live.revise((draft) => ({ ...draft, sent: draft.sent ?? idea, folder }));
  const answer = page ? await pages.save(page, sent) : await pages.create(folder, live.id, sent);
  if (answer.ok) {
    const { wasThere, ...taken }: MadePage = answer.value;
    if (wasThere) {
      // Not the draft's page until it is read: who saved over its newest mark would save over what others wrote.
      return success({ found: taken });
    }
    const savedAt = now().toISOString();
    await live.revise((draft) => ({ ...draft, page: taken, saved: sent, savedAt, sent: undefined }));
    return success(sent === idea ? 'done' : 'again');
  }
  if (answer.error.kind === 'invalid' || (!isPending && isCertain(answer.error))) {
    // Should the folder have been given to somebody else: the next time it is asked for anew.
    const isNewFolder = !page && isRefusal(answer.error);
    await live.revise((draft) => ({ ...draft, sent: undefined, folder: isNewFolder ? undefined : draft.folder }));
  }
  return answer;
}

/** True when this sending surely didn't arrive; of one before it that says nothing. After a conflict the page shows it. */
function isCertain({ kind, mayStillArrive }: PortalError): boolean {
  return !mayStillArrive && (kind === 'throttled' || kind === 'forbidden');
}

async function storePictures(
  live: LiveDraft,
  { pages, folder, pictureBytes }: SendingMeans
): Promise<Result<{ lost: ReadonlySet<string>; folder: string }>> {
  const place = await folderOf(live.draft(), folder);
  if (!place.ok) {
    return place;
  }
  const lost = new Set<string>();
  for (const { key, stored } of picturesOf(live.draft().idea)) {
    const bytes = stored ? undefined : await pictureBytes(key);
    if (bytes && !bytes.ok) {
      return bytes;
    }
    if (bytes?.value) {
      const answer = await pages.storePicture(place.value, key, bytes.value);
      if (!answer.ok) {
        return answer;
      }
      await live.revise((draft) => ({ ...draft, idea: withStored(draft.idea, new Map([[key, answer.value]])) }));
    } else if (bytes) {
      lost.add(key);
    }
  }
  return success({ lost, folder: place.value });
}

async function folderOf({ folder }: Draft, newIdeas: SendingMeans['folder']): Promise<Result<string>> {
  return folder === undefined ? newIdeas() : success(folder);
}

function hasValue(bytes: Result<Blob | undefined>): boolean {
  return bytes.ok && bytes.value !== undefined;
}
