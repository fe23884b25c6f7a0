import type { Draft } from './draft';
import { emptyIdea, picturesOf } from './idea';
import type { Idea, IdeaPicture, StoredPicture } from './idea';
import type { OpenedIdea } from './ideaPages';
import { mergeIdeas } from './mergeIdeas';
import { isBlank, sameIdea, textFields } from './sameIdea';

/** When an author pauses for so long, SharePoint gets what was written; milliseconds. */
const pauseMs = 3000;
/** SharePoint gets a draft no oftener: each time makes a version, of which it keeps 511 between publications. */
const atMostEveryMs = 20000;

/** Milliseconds since 1970; undefined for what hasn't been. */
interface WritingTimes {
  /** The first change that SharePoint doesn't have. */
  readonly firstChange: number;
  readonly lastChange: number;
  readonly lastSending: number | undefined;
}

/** When the draft is to be sent, in milliseconds since 1970: after a pause, or when it has been written at for a while. */
export function sendingTime({ firstChange, lastChange, lastSending }: WritingTimes): number {
  const due = Math.min(lastChange + pauseMs, firstChange + atMostEveryMs);
  return lastSending === undefined ? due : Math.max(due, lastSending + atMostEveryMs);
}

/** True when somebody has written something: facts alone, which a template brings, don't count. */
function isWritten(idea: Idea): boolean {
  return (
    textFields.some((field) => idea[field].replace(/<[^>]*>|&nbsp;|\s/g, '') !== '') ||
    idea.cover !== undefined ||
    [...idea.body, ...idea.ending].some((part) => !isBlank(part))
  );
}

/**
 * True when SharePoint has the draft as it is.
 *
 * @param lost keys of pictures whose bytes are gone: they can't be sent
 */
export function isInSharePoint(draft: Draft, lost: ReadonlySet<string> = new Set()): boolean {
  return (
    draft.conflict === undefined &&
    draft.page !== undefined &&
    draft.saved !== undefined &&
    sameIdea(sendable(draft.idea, lost), draft.saved)
  );
}

/** True when there is something that only this device has. */
export function isOnlyHere(draft: Draft, lost?: ReadonlySet<string>): boolean {
  return !isInSharePoint(draft, lost) && (draft.page !== undefined || isWritten(draft.idea));
}

/** The idea without pictures that have no bytes on this device and none in SharePoint. */
export function sendable(idea: Idea, lost: ReadonlySet<string>): Idea {
  return lost.size === 0
    ? idea
    : withPictures(idea, (picture) => (picture.stored || !lost.has(picture.key) ? picture : undefined));
}

/** The idea with what is known of where its pictures are stored. */
export function withStored(idea: Idea, storedByKey: ReadonlyMap<string, StoredPicture>): Idea {
  const isMissing = ({ key, stored }: IdeaPicture): boolean => stored === undefined && storedByKey.has(key);
  return picturesOf(idea).some(isMissing)
    ? withPictures(idea, (picture) => (isMissing(picture) ? { ...picture, stored: storedByKey.get(picture.key) } : picture))
    : idea;
}

/** The idea as one that SharePoint has nothing of: pictures whose bytes are here are to be stored anew. */
function asUnstored(idea: Idea, hasBytes: (key: string) => boolean): Idea {
  return withPictures(idea, (picture) => (hasBytes(picture.key) ? { key: picture.key, alt: picture.alt } : picture));
}

/** Where the pictures of an idea are stored, by their keys. */
export function storedOf(idea: Idea): Map<string, StoredPicture> {
  return new Map(
    picturesOf(idea).flatMap(({ key, stored }): [string, StoredPicture][] => (stored ? [[key, stored]] : []))
  );
}

function withPictures(idea: Idea, change: (picture: IdeaPicture) => IdeaPicture | undefined): Idea {
  return {
    ...idea,
    cover: idea.cover && change(idea.cover),
    body: idea.body.map((part) =>
      part.kind === 'step' ? { ...part, picture: part.picture && change(part.picture) } : part
    ),
  };
}

/**
 * The draft joined with what its page holds by now. Where both changed the same, the draft stays as it is and has a
 * conflict, which the author decides.
 */
export function joinedWithPage(draft: Draft, opened: OpenedIdea): Draft {
  const { idea: theirs, page, changedBy: by, changedAt: at } = opened;
  const known: Draft = { ...draft, page, folder: opened.folder, saved: theirs, sent: undefined, conflict: undefined };
  if (draft.sent && sameIdea(draft.sent, theirs)) {
    // What was sent had arrived; only the answer was lost.
    return { ...known, saved: draft.sent };
  }
  // Of a page that was made while nobody heard of it, what was sent is what it began from.
  const base = draft.saved ?? draft.sent ?? emptyIdea;
  const { idea, clashes } = mergeIdeas(base, draft.idea, theirs);
  return clashes.length > 0
    ? { ...draft, page: draft.page ?? page, saved: base, conflict: { theirs, page, by, at } }
    : { ...known, idea: withStored(idea, storedOf(theirs)) };
}

/** The draft of a page that isn't there any more, as one that SharePoint has nothing of. */
export function asNewDraft(draft: Draft, hasBytes: (key: string) => boolean): Draft {
  const idea = asUnstored(draft.idea, hasBytes);
  return { ...draft, idea, page: undefined, saved: undefined, savedAt: undefined, sent: undefined, conflict: undefined };
}

/** The draft after its author has chosen what to make of a conflict. */
export function settledDraft(draft: Draft, idea: Idea): Draft {
  const { conflict } = draft;
  return conflict
    ? { ...draft, idea, page: conflict.page, saved: conflict.theirs, sent: undefined, conflict: undefined }
    : { ...draft, idea };
}

/** What two tabs of one person made of the same idea: where both changed the same, both texts stand. */
export function joinedTabs(base: Idea, mine: Idea, theirs: Idea): Idea {
  return withStored(mergeIdeas(base, mine, theirs, () => 'both').idea, storedOf(theirs));
}
