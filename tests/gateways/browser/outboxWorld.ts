import type { ActionSender, Trace } from '../../../src/domain/inspiration/actionSender';
import type { Outbox } from '../../../src/domain/inspiration/outbox';
import type { ReaderAction } from '../../../src/domain/inspiration/readerAction';
import type { PortalError } from '../../../src/domain/shared/portalError';
import { failure, success, type Result } from '../../../src/domain/shared/result';
import { openOutbox } from '../../../src/gateways/browser/outbox';
import type { OutboxPage } from '../../../src/gateways/browser/outboxPage';
import { memoryStorage } from '../../contracts/inspiration/memoryStorage';

/** What becomes of one request. `lostAfter` was carried out, but nobody is told; `late` is, after nobody waits any more. */
export interface Fate {
  kind: 'well' | 'lostBefore' | 'lostAfter' | 'late' | 'throttled' | 'refused';
  /** Milliseconds until it is answered; it is carried out half-way. */
  ms: number;
}

export interface Comment { id: string; postId: number; text: string }

/** What SharePoint holds of one person. */
export interface Held {
  liked: Set<number>;
  saved: Set<number>;
  tried: Map<number, string>;
  comments: Comment[];
}

type Work = () => void;
interface Timer { at: number; order: number; work: Work; tab?: Tab }

export interface Tab {
  outbox: Outbox;
  isAlive: boolean;
  onOnline: Work[];
  onStorage: ((key: string | null, value: string | null) => void)[];
}

type Ask = <T>(what: string, effect: () => T) => Promise<Result<T>>;

const firstMoment = Date.parse('2026-11-21T12:00:00Z');

/** A device with tabs, its clock and its network, and a SharePoint that is met through that network. Time stands still until it is moved. */
export class OutboxWorld {
  public readonly held: Held = { liked: new Set(), saved: new Set(), tried: new Map(), comments: [] };
  public readonly storage: Storage = memoryStorage();
  public readonly requests: string[] = [];
  public isOffline = false;
  public fates: Fate[] = [];
  private nowMs = firstMoment;
  private timers: Timer[] = [];
  private order = 0;
  private tabs: Tab[] = [];
  private lockHolder: Tab | undefined;
  private lockQueue: { tab: Tab; work: () => Promise<void>; done: Work }[] = [];

  public openTab(owner = 'pia', hasLocks = true): Tab {
    const tab: Tab = { isAlive: true, onOnline: [], onStorage: [], outbox: undefined as unknown as Outbox };
    const page: OutboxPage = {
      now: () => new Date(this.nowMs),
      chance: () => 0.5,
      newId: () => `id${this.order++}`,
      after: (ms, work) => this.after(ms, work, tab),
      isOffline: () => this.isOffline,
      onOnline: (work) => tab.onOnline.push(work),
      onSeen: () => undefined,
      onStorage: (work) => tab.onStorage.push(work),
      lock: hasLocks ? (work) => this.lock(tab, work) : (work) => work()
    };
    this.tabs.push(tab);
    tab.outbox = openOutbox({ storage: this.storageOf(tab), owner, sender: this.senderOf(tab), page });
    return tab;
  }

  /** The tab is gone in the middle of whatever it does; what it sent is on its way all the same. */
  public kill(tab: Tab): void {
    tab.isAlive = false;
    this.tabs = this.tabs.filter((other) => other !== tab);
    this.timers = this.timers.filter((timer) => timer.tab !== tab);
    this.lockQueue = this.lockQueue.filter((waiting) => waiting.tab !== tab);
    if (this.lockHolder === tab) {
      this.lockHolder = undefined;
      this.nextWithLock();
    }
  }

  public async setOffline(isOffline: boolean): Promise<void> {
    const isBack = this.isOffline && !isOffline;
    this.isOffline = isOffline;
    if (isBack) {
      this.tabs.forEach((tab) => tab.onOnline.forEach((work) => work()));
    }
    await this.settle();
  }

  /** Lets time pass, and everything happen that is due. */
  public async advance(ms: number): Promise<void> {
    const end = this.nowMs + ms;
    await this.settle();
    for (let next = this.nextTimer(end); next; next = this.nextTimer(end)) {
      this.timers = this.timers.filter((timer) => timer !== next);
      this.nowMs = Math.max(this.nowMs, next.at);
      next.work();
      await this.settle();
    }
    this.nowMs = end;
  }

  /** Lets everything happen that takes no time. */
  public async settle(): Promise<void> {
    for (let round = 0; round < 40; round += 1) {
      await Promise.resolve();
    }
  }

  private nextTimer(end: number): Timer | undefined {
    return this.timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at || a.order - b.order)[0];
  }

  private after(ms: number, work: Work, tab?: Tab): Work {
    const timer: Timer = { at: this.nowMs + Math.max(ms, 0), order: this.order++, work, tab };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((other) => other !== timer);
    };
  }

  /** As the Web Locks API: one after the other, and a tab that is gone holds none. */
  private lock(tab: Tab, work: () => Promise<void>): Promise<void> {
    return new Promise((done) => {
      this.lockQueue.push({ tab, work, done });
      this.nextWithLock();
    });
  }

  private nextWithLock(): void {
    const next = this.lockHolder ? undefined : this.lockQueue.shift();
    if (!next) {
      return;
    }
    this.lockHolder = next.tab;
    void next.work().then(() => {
      next.done();
      this.lockHolder = undefined;
      this.nextWithLock();
    });
  }

  /** One storage for all tabs, each of which is told what the others write. */
  private storageOf(tab: Tab): Storage {
    const tell = (key: string, value: string | null): void => {
      for (const other of this.tabs.filter((one) => one !== tab)) {
        queueMicrotask(() => other.isAlive && other.onStorage.forEach((work) => work(key, value)));
      }
    };
    const { storage } = this;
    return new Proxy(storage, {
      get: (_, name) => {
        if (name === 'setItem') {
          return (key: string, value: string) => {
            storage.setItem(key, value);
            tell(key, value);
          };
        }
        if (name === 'removeItem') {
          return (key: string) => {
            storage.removeItem(key);
            tell(key, null);
          };
        }
        return storage[name as keyof Storage] as unknown;
      }
    });
  }

  private senderOf(tab: Tab): ActionSender {
    const ask = <T>(what: string, effect: () => T): Promise<Result<T>> => this.request(tab, what, effect);
    return {
      send: async (action, trace, keepTrace) => {
        if (action.kind !== 'comment') {
          return ask(action.kind, () => this.carryOut(action));
        }
        const before = await ask('look', () => this.idsOf(action.postId, action.text));
        if (!before.ok) {
          return before;
        }
        const arrived = trace && before.value.find((id) => !trace.includes(id));
        if (arrived) {
          return success(arrived);
        }
        keepTrace(trace ?? before.value);
        return ask('comment', () => this.addComment(action.postId, action.text));
      },
      find: (action, trace) => this.find(ask, action, trace),
      takeBack: (action, trace) => this.takeBack(ask, action, trace)
    };
  }

  private find(ask: Ask, action: ReaderAction, trace: Trace): Promise<Result<string | undefined>> {
    const text = action.kind === 'comment' ? action.text : '';
    return ask('look', () => this.idsOf(action.postId, text).find((id) => !trace.includes(id)));
  }

  private async takeBack(ask: Ask, action: ReaderAction, trace: Trace): Promise<Result<void>> {
    const arrived = await this.find(ask, action, trace);
    if (!arrived.ok || arrived.value === undefined) {
      return arrived.ok ? success(undefined) : arrived;
    }
    const { value } = arrived;
    return ask('uncomment', () => this.removeComment(value));
  }

  private request<T>(tab: Tab, what: string, effect: () => T): Promise<Result<T>> {
    const fate: Fate = this.isOffline ? { kind: 'lostBefore', ms: 0 } : this.fates.shift() ?? { kind: 'well', ms: 10 };
    const error = this.errorOf(fate.kind);
    this.requests.push(what);
    return new Promise((resolve) => {
      let value: T;
      if (['well', 'lostAfter', 'late'].includes(fate.kind)) {
        this.after(fate.kind === 'late' ? fate.ms * 1.5 : fate.ms / 2, () => {
          value = effect();
        });
      }
      this.after(fate.ms, () => resolve(error ? failure(error) : success(value)), tab);
    });
  }

  private errorOf(kind: Fate['kind']): PortalError | undefined {
    const detail = kind;
    if (this.isOffline) {
      return { kind: 'offline', detail };
    }
    return {
      well: undefined,
      lostBefore: { kind: 'unavailable' as const, detail },
      lostAfter: { kind: 'unavailable' as const, detail },
      late: { kind: 'unavailable' as const, detail, mayStillArrive: true as const },
      throttled: { kind: 'throttled' as const, detail, retryAfter: 7 },
      refused: { kind: 'forbidden' as const, detail }
    }[kind];
  }

  private idsOf(postId: number, text: string): string[] {
    return this.held.comments.filter((one) => one.postId === postId && one.text === text).map(({ id }) => id);
  }

  private addComment(postId: number, text: string): string {
    const id = `sp${this.order++}`;
    this.held.comments.push({ id, postId, text });
    return id;
  }

  private removeComment(id: string): void {
    this.held.comments = this.held.comments.filter((one) => one.id !== id);
  }

  private carryOut(action: ReaderAction): undefined {
    carryOut(this.held, action);
    return undefined;
  }
}

/** What an action does where nothing ever fails; comments apart. */
export function carryOut(held: Held, action: ReaderAction): void {
  if (action.kind === 'like' || action.kind === 'save') {
    const of = action.kind === 'like' ? held.liked : held.saved;
    of[action.isOn ? 'add' : 'delete'](action.postId);
  } else if (action.kind === 'tried') {
    held.tried.delete(action.postId);
    if (action.isOn) {
      held.tried.set(action.postId, action.experience);
    }
  } else if (action.kind === 'uncomment') {
    held.comments = held.comments.filter(({ id }) => id !== action.commentId);
  }
}
