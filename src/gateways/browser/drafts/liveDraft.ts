import type { Draft } from '../../../domain/inspiration/writing/draft';
import { joinedTabs, storedOf, withStored } from '../../../domain/inspiration/writing/draftRules';
import type { DraftShelf } from '../../../domain/inspiration/writing/draftShelf';
import type { Idea } from '../../../domain/inspiration/writing/idea';
import { sameIdea } from '../../../domain/inspiration/writing/sameIdea';
import { success } from '../../../domain/shared/result';
import type { Result } from '../../../domain/shared/result';

/** Something that becomes of a draft, whichever words are in it by then. */
type Revision = (draft: Draft) => Draft;

/** A draft that is open in this tab, and follows what other tabs make of it. */
export interface LiveDraft {
  readonly id: string;
  /** As it is in this tab now. */
  draft(): Draft;
  /** Where the last change is: `fleeting` when the device couldn't keep it, `gone` when another tab removed the draft. */
  disk(): 'unchanged' | 'keeping' | 'kept' | 'fleeting' | 'gone';
  change(idea: Idea, from?: Idea): void;
  /** Resolves with the draft when that is on disk, or the device couldn't keep it. */
  revise(revision: Revision): Promise<Draft>;
  /** Takes over what other tabs have changed. */
  refresh(): Promise<void>;
  /** Tries again to keep what the device couldn't. */
  keepAgain: () => void;
  /** Removes it from the device, unless its words by then aren't those of `idea`. Answers whether it is gone. */
  remove(idea?: Idea): Promise<Result<boolean>>;
}

interface LiveParts {
  shelf: DraftShelf;
  now: () => Date;
  onChange: () => void;
}

const unchanged: Revision = (draft) => draft;

/** @param isKept the draft is on disk as it is */
export function openLiveDraft({ shelf, now, onChange }: LiveParts, first: Draft, isKept: boolean): LiveDraft {
  let draft = first;
  let disk: ReturnType<LiveDraft['disk']> = isKept ? 'kept' : 'unchanged';
  /** What this tab knows to be on disk: what other tabs change is told from it. */
  let base = first.idea;
  let isOnDisk = isKept;
  let isWritingQueued = false;
  let chain: Promise<unknown> = Promise.resolve();

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = chain.then(work);
    chain = done.catch(() => undefined);
    return done;
  };
  const queueWriting = (): void => {
    if (!isWritingQueued) {
      isWritingQueued = true;
      disk = 'keeping';
      void inTurn(() => {
        // What is changed from here on goes with the next writing.
        isWritingQueued = false;
        return write(unchanged);
      });
    }
  };
  const isRemovedElsewhere = (kept: Draft | undefined): boolean =>
    kept === undefined && isOnDisk && sameIdea(draft.idea, base);

  const write = async (revision: Revision): Promise<Draft> => {
    const mine = draft;
    const answer = await shelf.update(first.id, (kept) =>
      isRemovedElsewhere(kept) ? undefined : revision(kept ? joined(base, mine, kept) : mine)
    );
    if (!answer.ok) {
      draft = revision(draft);
      disk = 'fleeting';
    } else if (!answer.value) {
      disk = 'gone';
    } else {
      take(answer.value, revision(mine).idea, draft.idea === mine.idea ? undefined : revision(draft).idea);
      isOnDisk = true;
    }
    onChange();
    return draft;
  };

  /** @param typed what the idea has become while `mine` was being kept */
  const take = (kept: Draft, mine: Idea, typed: Idea | undefined): void => {
    const idea = sameIdea(kept.idea, mine) ? typed ?? mine : joinedTabs(mine, typed ?? mine, kept.idea);
    base = kept.idea;
    draft = { ...kept, idea: withStored(idea, storedOf(kept.idea)) };
    disk = isWritingQueued ? 'keeping' : 'kept';
  };

  const readAgain = async (): Promise<void> => {
    const answer = await shelf.read(first.id);
    if (!answer.ok || disk === 'gone') {
      return;
    }
    if (isRemovedElsewhere(answer.value)) {
      disk = 'gone';
    } else if (answer.value) {
      take(answer.value, base, draft.idea);
      if (!sameIdea(draft.idea, base)) {
        queueWriting();
      }
    }
    onChange();
  };

  return {
    id: first.id,
    draft: () => draft,
    disk: () => disk,
    change(idea, from) {
      const next = from && from !== draft.idea ? joinedTabs(from, idea, draft.idea) : idea;
      draft = { ...draft, idea: withStored(next, storedOf(draft.idea)), changedAt: now().toISOString() };
      queueWriting();
      onChange();
    },
    revise: (revision) => inTurn(() => write(revision)),
    refresh: () => (isOnDisk ? inTurn(readAgain) : Promise.resolve()),
    keepAgain: () => (disk === 'fleeting' ? queueWriting() : undefined),
    remove: (idea) =>
      inTurn(async () => {
        const isOther = (one: Draft): boolean => idea !== undefined && !sameIdea(one.idea, idea);
        const answer = await shelf.update(first.id, (kept) => (kept && isOther(kept) ? kept : undefined));
        if (!answer.ok && isOnDisk) {
          return answer;
        }
        // What was typed meanwhile is about to be kept anew.
        const isGone = !(answer.ok && answer.value) && !isOther(draft);
        disk = isGone ? 'gone' : disk;
        onChange();
        return success(isGone);
      }),
  };
}

function joined(base: Idea, mine: Draft, kept: Draft): Draft {
  const changedAt = mine.changedAt > kept.changedAt ? mine.changedAt : kept.changedAt;
  return { ...kept, idea: joinedTabs(base, mine.idea, kept.idea), changedAt };
}
