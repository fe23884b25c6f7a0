import type { Outbox, PendingAction } from '../../../domain/inspiration/outbox';
import type { ReadingWords } from './words';

/**
 * True when an action waits for the network, and the person shall know; what is sent within a moment isn't told of.
 */
export function isUnsent({ attempts, refusal }: PendingAction): boolean {
  return !refusal && (attempts > 0 || navigator.onLine === false);
}

/** What follows on what is said to wait: a warning where the device can't keep it, else ''. */
export function keptWords(outbox: Outbox, words: ReadingWords): string {
  return outbox.isLasting() ? '' : `. ${words.notKept}`;
}
