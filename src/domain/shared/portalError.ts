/** What can go wrong between a person and the portal, told apart by what the person can do about it. */
export type PortalErrorKind =
  /** The device has no connection. */
  | 'offline'
  /** The server asks us to wait. */
  | 'throttled'
  /** The person lacks the right. */
  | 'forbidden'
  /** What was asked for isn't there. */
  | 'notFound'
  /** Somebody else changed it first. */
  | 'conflict'
  /** What was sent can't be accepted as it is. */
  | 'invalid'
  /** The server failed, didn't answer in time, or answered what can't be understood. */
  | 'unavailable';

/**
 * A failure as the portal speaks of it. The sentence for the person is chosen in the view from `kind`;
 * `detail` is for the log and never shown.
 */
export interface PortalError {
  readonly kind: PortalErrorKind;
  readonly detail: string;
  /** Seconds the server asked us to wait; only with `throttled`. */
  readonly retryAfter?: number;
  /** The answer was waited for in vain: what was sent may still be carried out. */
  readonly mayStillArrive?: true;
  /** Name of the one who has it open elsewhere, and whom it waits for; only with `conflict`. */
  readonly heldBy?: string;
  /** The sign-in has run out, or somebody else is signed in by now: it helps to sign in again. */
  readonly isSignedOut?: true;
}
