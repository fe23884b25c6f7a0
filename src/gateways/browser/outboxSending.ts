import type { ActionSender } from '../../domain/inspiration/actionSender';
import type { DoneAction } from '../../domain/inspiration/outbox';
import { isRefusal, nextStep, toldOfArrival, waitAfter } from '../../domain/inspiration/outboxRules';
import type { KeptAction, NextStep } from '../../domain/inspiration/outboxRules';
import type { PortalError } from '../../domain/shared/portalError';
import type { Result } from '../../domain/shared/result';
import type { OutboxPage } from './outboxPage';
import type { OutboxShelf } from './outboxShelf';

interface SendingParts {
  shelf: OutboxShelf;
  sender: ActionSender;
  page: OutboxPage;
  onChange: () => void;
  onDone: (done: DoneAction) => void;
}

/** Sends what is on the shelf, one thing at a time over all tabs, until it is empty or has to wait. */
interface Sending {
  /** Begins, unless it is under way. */
  start: () => void;
  /** Begins at once with everything, however long it was to wait: the network is back. */
  startAnew: () => void;
  /** Begins at once with this. */
  startWith: (id: string) => void;
}

/** A network that is back without the browser noticing is noticed after so long; milliseconds. */
const offlineMs = 60000;

/** Makes what sends; nothing is sent before it is started. */
export function createSending({ shelf, sender, page, onChange, onDone }: SendingParts): Sending {
  const waits = { everything: 0, byId: new Map<string, number>() };
  let isUnderWay = false;
  let isWantedAgain = false;
  let stopTimer = (): void => undefined;

  const next = (): NextStep => {
    const nowMs = page.now().getTime();
    const everything = page.isOffline() ? nowMs + offlineMs : waits.everything;
    return nextStep(shelf.readAll(), nowMs, { ...waits, everything });
  };

  const waitFor = (kept: KeptAction, error: PortalError): void => {
    const until = page.now().getTime() + waitAfter(error, kept.attempts, page.chance());
    if (error.kind === 'unavailable' || isRefusal(error)) {
      waits.byId.set(kept.id, until);
    } else {
      waits.everything = until;
    }
  };

  const failed = (kept: KeptAction, error: PortalError): void => {
    waitFor(kept, error);
    // What a slow server may still carry out counts as on its way, as when the page was left in the middle.
    const sentAt = error.mayStillArrive ? kept.sentAt : undefined;
    shelf.put({ ...kept, sentAt, refusal: isRefusal(error) ? error : undefined });
  };

  const settled = (kept: KeptAction, madeId: string | undefined): void => {
    const { id, action, doneAt } = kept;
    toldOfArrival(madeId ? shelf.readAll() : [], kept, madeId ?? '').forEach(shelf.put);
    const known = { ...kept, sentAt: undefined };
    if (shelf.read(id)?.isWithdrawn && kept.trace) {
      // Taken back while it was sent: now it is known to be there, and is removed next.
      shelf.put(known);
      return;
    }
    const done = { settledAt: page.now().toISOString(), ...(madeId && { madeId }) };
    // Other tabs learn from the entry what became of the action, before it goes.
    shelf.put({ ...known, settled: done });
    shelf.remove(id);
    onDone({ id, action, doneAt, ...done });
  };

  const send = async (kept: KeptAction): Promise<void> => {
    const sentAt = page.now().toISOString();
    let sent: KeptAction = { ...kept, attempts: kept.attempts + 1, sentAt, refusal: undefined };
    shelf.put(sent);
    const answer = await unthrown(() =>
      sender.send(kept.action, kept.trace, (trace) => {
        sent = { ...sent, trace, sentAt: page.now().toISOString() };
        shelf.put(sent);
      })
    );
    if (answer.ok) {
      settled(sent, answer.value);
    } else {
      failed(sent, answer.error);
    }
  };

  const look = async (kept: KeptAction): Promise<void> => {
    const answer = await unthrown(() => sender.find(kept.action, kept.trace ?? []));
    if (answer.ok && answer.value !== undefined) {
      settled(kept, answer.value);
    } else {
      waitFor(kept, answer.ok ? { kind: 'unavailable', detail: 'It may still arrive' } : answer.error);
    }
  };

  const takeBack = async (kept: KeptAction): Promise<void> => {
    const tried = { ...kept, attempts: kept.attempts + 1 };
    const answer = await unthrown(() => sender.takeBack(kept.action, kept.trace ?? []));
    if (answer.ok) {
      shelf.remove(kept.id);
      return;
    }
    if (isRefusal(answer.error)) {
      // Shown again, so that the person knows and can choose anew.
      shelf.unwithdraw(kept.id);
    }
    failed(tried, answer.error);
  };

  const forget = async ({ id }: KeptAction): Promise<void> => shelf.remove(id);
  const carryOut = { forget, send, look, takeBack };

  const pass = async (): Promise<void> => {
    for (let step = next(); step.kind !== 'rest'; step = next()) {
      await carryOut[step.kind](step.kept);
      onChange();
    }
  };

  const start = (): void => {
    isWantedAgain = true;
    if (!isUnderWay) {
      void work();
    }
  };

  const work = async (): Promise<void> => {
    isUnderWay = true;
    stopTimer();
    try {
      while (isWantedAgain) {
        isWantedAgain = false;
        if (next().kind !== 'rest') {
          await page.lock(pass);
        }
      }
      const step = next();
      startIn(step.kind === 'rest' ? step.until - page.now().getTime() : 0);
    } catch {
      // No lock is to be had. What is kept stays kept.
      startIn(offlineMs);
    } finally {
      // Not a moment after looking whether there is more: who starts in between would start nothing.
      isUnderWay = false;
    }
  };

  const startIn = (ms: number): void => {
    stopTimer = Number.isFinite(ms) ? page.after(ms, start) : stopTimer;
  };

  return {
    start,
    startAnew() {
      waits.everything = 0;
      waits.byId.clear();
      start();
    },
    startWith(id) {
      waits.byId.delete(id);
      start();
    },
  };
}

/** A sender that throws against its promise is one that failed: nothing may stop the others. */
async function unthrown<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (thrown) {
    return { ok: false, error: { kind: 'unavailable', detail: String(thrown) } };
  }
}
