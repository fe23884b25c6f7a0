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

/** An action that SharePoint has. */
export interface DoneAction {
  readonly id: string;
  readonly action: ReaderAction;
  readonly doneAt: string;
  /** ISO 8601 in UTC: when the device learned that SharePoint has it. */
  readonly settledAt: string;
  /** SharePoint's id of the comment that came of it. */
  readonly madeId?: string;
}

/**
 * What a person does is kept on the device first and sent from there, in order, until SharePoint has it: exactly once,
 * whatever happens to the network, the page or the browser.
 */
export interface Outbox {
  /** Keeps the action on the device and begins sending. A comment's draft is done with. */
  perform(action: ReaderAction): void;
  /** What SharePoint doesn't have yet, oldest first. The same array until something changes. */
  pending(): readonly PendingAction[];
  /**
   * What SharePoint has taken since this page was opened, oldest first, from other tabs too: a view lays it over what it
   * read before. The same array until something changes.
   */
  done(): readonly DoneAction[];
  /** Sends a refused action again. */
  retry(id: string): void;
  /**
   * Takes an action back that isn't done. A comment that may have arrived unnoticed is looked for and removed; of
   * anything else that may have arrived, what SharePoint has then stands.
   */
  withdraw(id: string): void;
  /** Calls on every change of what is pending or done, also from another tab. Returns what stops it. */
  subscribe(onChange: () => void): () => void;

  /** The comment a person has begun to write to a post; '' for none. Kept on the device with every key. */
  draftOf(postId: number): string;
  keepDraft(postId: number, text: string): void;

  /** False when the device has no room or right to keep things: then what is pending goes with the page. */
  isLasting(): boolean;
}
