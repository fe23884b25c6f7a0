import type { Draft } from '../../../domain/inspiration/writing/draft';
import type { KeptDraft } from '../../../domain/inspiration/writing/draftKeeper';
import type { DraftShelf } from '../../../domain/inspiration/writing/draftShelf';
import type { PortalError } from '../../../domain/shared/portalError';
import { failure } from '../../../domain/shared/result';
import type { Result } from '../../../domain/shared/result';
import type { DraftPageSurroundings } from './draftPage';
import { keepingOf } from './keepingOf';
import { openLiveDraft } from './liveDraft';
import type { LiveDraft } from './liveDraft';
import { sendDraft } from './sendDraft';
import type { SendingMeans } from './sendDraft';
import { createSendingPace } from './sendingPace';
import type { SendingPace } from './sendingPace';

/** A draft that is open in this tab, with what sends it. */
export interface OpenDraft {
  readonly live: LiveDraft;
  readonly pace: SendingPace;
  /** As it is shown; the same object until something changes. */
  shown(): KeptDraft | undefined;
  /** Does something with it while no other tab sends it, after taking over what others have changed. */
  alone<T>(work: () => Promise<Result<T>>): Promise<Result<T>>;
}

/** The drafts that are open in this tab. */
export interface OpenDrafts {
  get(id: string): OpenDraft | undefined;
  all(): readonly OpenDraft[];
  /** Opens one, or answers the one that is open by that id. */
  open(draft: Draft, isKept: boolean): OpenDraft;
}

interface OpenDraftsParts {
  shelf: DraftShelf;
  page: DraftPageSurroundings;
  means: SendingMeans;
  onChange: () => void;
}

/** What the device couldn't keep is tried again after so long; milliseconds. */
const keptAgainAfterMs = 10000;

export function createOpenDrafts({ shelf, page, means, onChange }: OpenDraftsParts): OpenDrafts {
  const drafts = new Map<string, OpenDraft>();

  const openOne = (draft: Draft, isKept: boolean): OpenDraft => {
    let shown: KeptDraft | undefined;
    const showAnew = (): void => {
      const next = live.disk() === 'gone' ? undefined : { draft: live.draft(), keeping: keepingOf(live, pace) };
      if (!isSameShown(shown, next)) {
        shown = next;
        onChange();
      }
    };
    const onLiveChange = (): void => {
      if (live.disk() === 'fleeting') {
        page.after(keptAgainAfterMs, live.keepAgain);
      }
      showAnew();
    };
    const live = openLiveDraft({ shelf, now: page.now, onChange: onLiveChange }, draft, isKept);
    const alone = <T>(work: () => Promise<Result<T>>): Promise<Result<T>> =>
      underLock(page, draft.id, async () => {
        await live.refresh();
        return work();
      });
    const carryOut = (): ReturnType<typeof sendDraft> => alone(() => sendDraft(live, means));
    const pace = createSendingPace({ live, page, carryOut, onChange: showAnew });
    showAnew();
    return { live, pace, alone, shown: () => shown };
  };

  return {
    get: (id) => drafts.get(id),
    all: () => [...drafts.values()],
    open(draft, isKept) {
      const opened = drafts.get(draft.id) ?? openOne(draft, isKept);
      drafts.set(draft.id, opened);
      return opened;
    },
  };
}

function isSameShown(one: KeptDraft | undefined, other: KeptDraft | undefined): boolean {
  return one?.draft === other?.draft && JSON.stringify(one?.keeping) === JSON.stringify(other?.keeping);
}

async function underLock<T>(
  page: DraftPageSurroundings,
  draftId: string,
  work: () => Promise<Result<T>>
): Promise<Result<T>> {
  let answer: Result<T> = failure(notDone('No lock is to be had.'));
  try {
    await page.lockOf(draftId)(async () => {
      answer = await work();
    });
    return answer;
  } catch (thrown) {
    // A port that throws against its promise is one that failed: nothing may stop the others.
    return failure(notDone(String(thrown)));
  }
}

function notDone(detail: string): PortalError {
  return { kind: 'unavailable', detail };
}
