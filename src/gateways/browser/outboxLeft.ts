import { hasEntries } from './hasEntries';

/** How the entries of every outbox on this device begin. */
export const outboxPrefix = 'ambassadorportal.outbox:';

/**
 * True when something on this device may still be unsent, of whichever person: then the outbox is worth its script. A
 * file of its own, since this is asked on every page and the outbox opened on few.
 */
export function isOutboxInUse(storage: Storage): boolean {
  return hasEntries(storage, outboxPrefix);
}
