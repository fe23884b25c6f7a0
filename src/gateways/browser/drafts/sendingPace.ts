import { waitAfter } from '../../../domain/inspiration/outboxRules';
import { isOnlyHere, sendingTime } from '../../../domain/inspiration/writing/draftRules';
import type { PortalError } from '../../../domain/shared/portalError';
import { failure } from '../../../domain/shared/result';
import type { Result } from '../../../domain/shared/result';
import type { DraftPageSurroundings } from './draftPage';
import type { LiveDraft } from './liveDraft';
import type { Sent } from './sendDraft';

/** Sends one draft at the pace that SharePoint bears, as often as needed. */
export interface SendingPace {
  /** The draft was changed here. */
  changed: () => void;
  /** Sends what isn't in SharePoint, now; joins a sending that is under way. */
  send(): Promise<Result<Sent>>;
  /** Sends what isn't in SharePoint, unless SharePoint asked us to wait: the network is back, or the page is left. */
  sendAnew: () => void;
  /** Looks when to send next. */
  plan: () => void;
  isSending(): boolean;
  /** Why the last sending failed; undefined since one went well. */
  error(): PortalError | undefined;
  /** Of the last sending that went well. */
  sent(): Sent | undefined;
}

/** A network that is back without the browser noticing is noticed after so long; milliseconds. */
const offlineMs = 60000;

const noNetwork = failure({ kind: 'offline', detail: 'The device has no network.' });

interface PaceParts {
  live: LiveDraft;
  page: DraftPageSurroundings;
  /** Sends the draft, under its lock. */
  carryOut: () => Promise<Result<Sent>>;
  onChange: () => void;
}

export function createSendingPace({ live, page, carryOut, onChange }: PaceParts): SendingPace {
  const nowMs = (): number => page.now().getTime();
  let firstChange: number | undefined;
  let lastChange = 0;
  let lastSending: number | undefined;
  let notBefore = 0;
  let attempts = 0;
  let error: PortalError | undefined;
  let sent: Sent | undefined;
  let underWay: Promise<Result<Sent>> | undefined;
  let stopTimer = (): void => undefined;

  const isWanted = (): boolean =>
    live.disk() !== 'gone' && !live.draft().conflict && isOnlyHere(live.draft(), sent?.lost);

  const plan = (): void => {
    stopTimer();
    if (!underWay && isWanted()) {
      firstChange ??= nowMs();
      lastChange = Math.max(lastChange, firstChange);
      const due = Math.max(sendingTime({ firstChange, lastChange, lastSending }), notBefore);
      stopTimer = Number.isFinite(due) ? page.after(Math.max(due - nowMs(), 0), sendIfWanted) : stopTimer;
    }
  };

  const sendIfWanted = (): void => {
    if (isWanted()) {
      void send();
    }
  };

  /** The one under way, or a new one. */
  const send = (): Promise<Result<Sent>> => {
    underWay ??= run().finally(() => {
      underWay = undefined;
      plan();
      onChange();
    });
    onChange();
    return underWay;
  };

  const run = async (): Promise<Result<Sent>> => {
    stopTimer();
    const changeBefore = lastChange;
    const answer = page.isOffline() ? noNetwork : await carryOut();
    if (answer.ok) {
      lastSending = nowMs();
      sent = answer.value;
      settle(changeBefore);
    } else {
      failed(answer.error);
    }
    return answer;
  };

  const settle = (changeBefore: number): void => {
    error = undefined;
    attempts = 0;
    notBefore = 0;
    firstChange = lastChange > changeBefore ? lastChange : undefined;
  };

  const failed = (why: PortalError): void => {
    attempts += 1;
    error = live.draft().conflict ? undefined : why;
    const growing = waitAfter(why, attempts, page.chance());
    const wait = why.kind === 'offline' ? offlineMs : growing;
    // What can't be accepted as it is will be when it is changed.
    notBefore = why.kind === 'invalid' ? Infinity : nowMs() + wait;
  };

  return {
    changed() {
      firstChange ??= nowMs();
      lastChange = nowMs();
      if (error?.kind === 'invalid') {
        notBefore = 0;
      }
      plan();
    },
    send,
    sendAnew() {
      if (error?.kind !== 'throttled') {
        attempts = 0;
        notBefore = 0;
      }
      if (notBefore <= nowMs()) {
        sendIfWanted();
      }
    },
    plan,
    isSending: () => underWay !== undefined && !page.isOffline(),
    error: () => error,
    sent: () => sent,
  };
}
