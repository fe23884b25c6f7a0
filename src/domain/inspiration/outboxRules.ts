import type { PortalError, PortalErrorKind } from '../shared/portalError';
import type { Trace } from './actionSender';
import type { DoneAction, PendingAction } from './outbox';
import type { ReaderAction } from './readerAction';

/** An action as the device keeps it until SharePoint has it. */
export interface KeptAction extends PendingAction {
  /** Place among what the person did: the higher came later. */
  readonly turn: number;
  /** When it was last put on its way, as long as nobody knows how that ended; ISO 8601 in UTC. */
  readonly sentAt?: string;
  /** What SharePoint had before, so that a comment that arrived unnoticed is known; undefined until it is first sent. */
  readonly trace?: Trace;
  /** The person took it back. */
  readonly isWithdrawn?: boolean;
  /** SharePoint has it; what stands here is about to go. */
  readonly settled?: Pick<DoneAction, 'settledAt' | 'madeId'>;
}

/** Times before which nothing is sent; milliseconds since 1970. */
interface Waits {
  /** Nothing at all: the server asked us to wait, or there is no network. */
  readonly everything: number;
  /** This action, by its id. */
  readonly byId: ReadonlyMap<string, number>;
}

/** What the sender is to do now. */
export type NextStep =
  /** Nothing of it is, or will be, in SharePoint: it goes from the device. */
  | { readonly kind: 'forget'; readonly kept: KeptAction }
  | { readonly kind: 'send'; readonly kept: KeptAction }
  /** It may have arrived, or still arrive: only look. */
  | { readonly kind: 'look'; readonly kept: KeptAction }
  | { readonly kind: 'takeBack'; readonly kept: KeptAction }
  /** Nothing until this time; Infinity when only a person or another device can change that. */
  | { readonly kind: 'rest'; readonly until: number };

/**
 * A page that was closed in the middle of sending may still be heard by SharePoint for a while; until then nobody can
 * tell that the action didn't arrive. A request is waited for 15 seconds, after as long a wait for a server that is busy.
 */
const interruptionMs = 30000;
const firstWaitMs = 2000;
const longestWaitMs = 60000;

/** Those of these that pass by themselves; the rest wait for the person. */
const passing: readonly PortalErrorKind[] = ['offline', 'throttled', 'unavailable'];

/** True when trying again without the person changes nothing. */
export function isRefusal({ kind }: PortalError): boolean {
  return !passing.includes(kind);
}

/**
 * How long to wait after a failure; milliseconds. As long as the server says, or twice as long each time, up to a
 * minute, spread by a quarter so that many don't return in the same second.
 *
 * @param attempts how often it has been tried by now, from 1
 * @param chance from 0 to 1
 */
export function waitAfter(error: PortalError, attempts: number, chance: number): number {
  const growing = Math.min(firstWaitMs * 2 ** (attempts - 1), longestWaitMs);
  return Math.max(growing, (error.retryAfter ?? 0) * 1000) * (1 + chance / 4);
}

/** Actions of the same lane are sent in order; of switches, only the last counts. */
function laneOf(action: ReaderAction): string {
  const { kind, postId } = action;
  return kind === 'uncomment' ? `${kind}/${postId}/${action.commentId}` : `${kind}/${postId}`;
}

/** In the order in which they were done. */
export function inTurn(kept: readonly KeptAction[]): KeptAction[] {
  return [...kept].sort((a, b) => a.turn - b.turn || (a.id < b.id ? -1 : 1));
}

/** What a person sees as pending: not what was withdrawn, settled, or replaced by a later choice. */
export function pendingOf(kept: readonly KeptAction[]): PendingAction[] {
  return inTurn(kept)
    .filter((one) => !one.settled && !one.isWithdrawn && !isOvertaken(one, kept))
    .map(({ id, action, doneAt, attempts, refusal }) => ({ id, action, doneAt, attempts, ...(refusal && { refusal }) }));
}

/** What comes next, when no sending is under way anywhere. */
export function nextStep(kept: readonly KeptAction[], nowMs: number, waits: Waits): NextStep {
  const blocked = new Set<string>();
  let until = Infinity;
  for (const one of inTurn(kept)) {
    const lane = laneOf(one.action);
    const step = blocked.has(lane) ? undefined : stepOf(one, kept, nowMs, waits);
    if (step && step.kind !== 'rest') {
      return step;
    }
    if (step) {
      blocked.add(lane);
      until = Math.min(until, step.until);
    }
  }
  return { kind: 'rest', until };
}

/** The step for one action that nothing before it blocks; undefined when it waits for the person, who blocks nobody. */
function stepOf(one: KeptAction, all: readonly KeptAction[], nowMs: number, waits: Waits): NextStep | undefined {
  const heardUntil = interruptionOver(one, nowMs);
  if (one.settled || isOvertaken(one, all) || (one.isWithdrawn && !one.trace)) {
    return heardUntil > nowMs ? { kind: 'rest', until: heardUntil } : { kind: 'forget', kept: one };
  }
  if (one.refusal && !one.isWithdrawn) {
    return undefined;
  }
  const isLook = heardUntil > nowMs && one.trace !== undefined && !one.isWithdrawn;
  const dueAt = Math.max(isLook ? 0 : heardUntil, waits.everything, waits.byId.get(one.id) ?? 0);
  if (dueAt > nowMs) {
    return { kind: 'rest', until: dueAt };
  }
  return { kind: isLook ? 'look' : one.isWithdrawn ? 'takeBack' : 'send', kept: one };
}

/**
 * Other comments of the same text that may have arrived, told of one that did: it is known whose it is, and not to be
 * taken for theirs.
 */
export function toldOfArrival(kept: readonly KeptAction[], arrived: KeptAction, madeId: string): KeptAction[] {
  return kept
    .filter(({ id, trace, action }) => trace && id !== arrived.id && isSameComment(action, arrived.action))
    .map((one) => ({ ...one, trace: [...(one.trace ?? []), madeId] }));
}

function isSameComment(one: ReaderAction, other: ReaderAction): boolean {
  return one.kind === 'comment' && other.kind === 'comment' && one.postId === other.postId && one.text === other.text;
}

/** When it can be told what became of a sending that nobody saw the end of; 0 where there is none. */
function interruptionOver({ action, sentAt, trace, settled }: KeptAction, nowMs: number): number {
  // Before a comment goes out its trace is kept.
  const isKnown = settled ?? (action.kind === 'comment' && !trace);
  const sent = sentAt && !isKnown ? Date.parse(sentAt) : NaN;
  // A clock that was set back since would make it wait for hours.
  return sent <= nowMs ? sent + interruptionMs : 0;
}

function isOvertaken(one: KeptAction, all: readonly KeptAction[]): boolean {
  const { action, turn, id } = one;
  return (
    'isOn' in action &&
    all.some(
      (other) =>
        laneOf(other.action) === laneOf(action) &&
        !other.isWithdrawn &&
        (other.turn > turn || (other.turn === turn && other.id > id))
    )
  );
}
