import type { PendingAction } from '../../../domain/inspiration/outbox';

/**
 * True when an action waits for the network, and the person shall know; what is sent within a moment isn't told of.
 */
export function isUnsent({ attempts, refusal }: PendingAction): boolean {
  return !refusal && (attempts > 0 || navigator.onLine === false);
}
