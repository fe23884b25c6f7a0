import { isOffline } from './isOffline';
import { createSendingLock } from './sendingLock';
import type { SendingLock } from './sendingLock';

/** What an outbox needs of the page that it is on. */
export interface OutboxPage {
  now(): Date;
  /** From 0 to 1. */
  chance(): number;
  /** Never twice the same, on any device. */
  newId(): string;
  /** Does something after so many milliseconds. Returns what stops it. */
  after(ms: number, work: () => void): () => void;
  isOffline(): boolean;
  /** The network is back. */
  onOnline(work: () => void): void;
  /** The page is looked at again: a phone may have slept through every timer. */
  onSeen(work: () => void): void;
  /** Another tab changed something in the device's storage; without a key, anything. */
  onStorage(work: (key: string | null, value: string | null) => void): void;
  /** Does something when no other tab is doing it. */
  lock: SendingLock;
}

/** The page as a browser has it. `owner` names the lock. */
export function browserPage(page: Window, storage: Storage, owner: string): OutboxPage {
  const now = (): Date => new Date();
  const newId = (): string => page.crypto.randomUUID();
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
    onSeen: (work) => page.document.addEventListener('visibilitychange', () => !page.document.hidden && work()),
    onStorage: (work) => page.addEventListener('storage', ({ key, newValue }) => work(key, newValue)),
    lock: createSendingLock(page.navigator.locks, { storage, owner, now, newId }),
  };
}
