import { isOffline } from '../isOffline';
import { createSendingLock } from '../sendingLock';
import type { SendingLock } from '../sendingLock';

/** What a keeper of drafts needs of the page that it is on. */
export interface DraftPageSurroundings {
  now: () => Date;
  /** From 0 to 1. */
  chance: () => number;
  /** Never twice the same, on any device. */
  newId: () => string;
  /** Does something after so many milliseconds. Returns what stops it. */
  after(ms: number, work: () => void): () => void;
  isOffline(): boolean;
  /** The network is back. */
  onOnline(work: () => void): void;
  /** The page is looked at again: a phone may have slept through every timer and word from other tabs. */
  onSeen(work: () => void): void;
  /** The page is hidden or left; it may never be seen again. */
  onLeave(work: () => void): void;
  /** What sends a draft when no other tab is sending it. */
  lockOf(draftId: string): SendingLock;
}

/** The page as a browser has it. `owner`, from `ownerOnDevice`, names the locks. */
export function browserDraftPage(page: Window, storage: Storage, owner: string): DraftPageSurroundings {
  const now = (): Date => new Date();
  const newId = (): string => page.crypto.randomUUID();
  const onVisibility = (isHidden: boolean, work: () => void): void =>
    page.document.addEventListener('visibilitychange', () => page.document.hidden === isHidden && work());
  return {
    now,
    newId,
    chance: Math.random,
    after(ms, work) {
      const timer = page.setTimeout(work, ms);
      return () => page.clearTimeout(timer);
    },
    isOffline,
    onOnline: (work) => page.addEventListener('online', work),
    onSeen: (work) => onVisibility(false, work),
    onLeave: (work) => {
      onVisibility(true, work);
      // Safari leaves a page without saying that it is hidden.
      page.addEventListener('pagehide', work);
    },
    lockOf: (draftId) =>
      createSendingLock(page.navigator.locks, { storage, owner: `${owner}:${draftId}`, now, newId }),
  };
}
