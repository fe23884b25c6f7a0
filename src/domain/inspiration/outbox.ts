import type { PortalError } from '../shared/portalError';
import type { ReaderAction } from './readerAction';

/** An action on its way to SharePoint. */
export interface PendingAction {
  /** Made on the device; never two alike. */
  readonly id: string;
  readonly action: ReaderAction;
  /** ISO 8601 in UTC: when the person did it. */
  readonly doneAt: string;
  /** How many times it was sent without an answer that settled it. */
  readonly attempts: number;
  /** Why SharePoint won't take it; it then waits for the person to try again or take it back. */
  readonly refusal?: PortalError;
}

/**
 * What a person does is kept on the device first and sent from there, in order, until SharePoint has it: exactly once,
 * whatever happens to the network, the page or the browser.
 */
export interface Outbox {
  /** Keeps the action on the device and begins sending. */
  perform(action: ReaderAction): void;
  /** What SharePoint doesn't have yet, oldest first. The same array until something changes. */
  pending(): readonly PendingAction[];
  /** Sends a refused action again. */
  retry(id: string): void;
  /** Takes an action back that hasn't been sent. */
  withdraw(id: string): void;
  /** Calls on every change of what is pending, also from another tab. Returns what stops it. */
  subscribe(onChange: () => void): () => void;

  /** The comment a person has begun to write to a post; '' for none. Kept on the device with every key. */
  draftOf(postId: number): string;
  keepDraft(postId: number, text: string): void;
}
