import type { Draft, DraftPage } from '../../../../src/domain/inspiration/writing/draft';
import type { DraftKeeper } from '../../../../src/domain/inspiration/writing/draftKeeper';
import type { DraftShelf } from '../../../../src/domain/inspiration/writing/draftShelf';
import type { Idea } from '../../../../src/domain/inspiration/writing/idea';
import type { IdeaPages } from '../../../../src/domain/inspiration/writing/ideaPages';
import type { PortalError } from '../../../../src/domain/shared/portalError';
import { failure, success, type Result } from '../../../../src/domain/shared/result';
import { openDraftKeeper } from '../../../../src/gateways/browser/drafts/draftKeeper';
import type { DraftPageSurroundings } from '../../../../src/gateways/browser/drafts/draftPage';

/** What becomes of one request. `lostAfter` was carried out, but nobody is told. */
export interface Fate {
  kind: 'well' | 'lostBefore' | 'lostAfter' | 'throttled' | 'signedOut';
  ms: number;
}

type Work = () => void;
interface Timer { at: number; order: number; work: Work; tab?: Tab }

export interface Tab {
  keeper: DraftKeeper;
  isAlive: boolean;
  onOnline: Work[];
  onSeen: Work[];
  onLeave: Work[];
  onShelf: ((id: string) => void)[];
}

/** A page as SharePoint holds it. */
export interface HeldPage {
  id: number;
  name: string;
  idea: Idea;
  version: number;
  changedBy: string;
  isPublished: boolean;
}

const firstMoment = Date.parse('2026-11-22T08:00:00Z');
/** How long the device takes to bring something to its disk; milliseconds. */
const diskMs = 20;

/**
 * A device with tabs, its disk, clock and network, and pages behind that network which can be changed by others, are marked
 * by version, and refuse a save of an older one. Time stands still until it is moved.
 */
export class DraftWorld {
  public readonly pages: HeldPage[] = [];
  public readonly pictures = new Map<string, string>();
  public readonly disk = new Map<string, Draft>();
  public readonly diskPictures = new Map<string, Blob>();
  /** What was asked of SharePoint, with the time and the outcome. */
  public readonly requests: { what: string; at: number; outcome: string }[] = [];
  public isOffline = false;
  public isDiskFull = false;
  public fates: Fate[] = [];
  public nowMs = firstMoment;
  private timers: Timer[] = [];
  private order = 0;
  private tabs: Tab[] = [];
  private readonly holders = new Map<string, Tab>();
  private lockQueue: { tab: Tab; name: string; work: () => Promise<void>; done: Work }[] = [];

  public openTab(): Tab {
    const tab: Tab = {
      isAlive: true, onOnline: [], onSeen: [], onLeave: [], onShelf: [], keeper: undefined as unknown as DraftKeeper
    };
    const page: DraftPageSurroundings = {
      now: () => new Date(this.nowMs),
      chance: () => 0.5,
      newId: () => `id${this.order++}`,
      after: (ms, work) => this.after(ms, work, tab),
      isOffline: () => this.isOffline,
      onOnline: (work) => tab.onOnline.push(work),
      onSeen: (work) => tab.onSeen.push(work),
      onLeave: (work) => tab.onLeave.push(work),
      lockOf: (name) => (work) => this.lock(tab, name, work)
    };
    this.tabs.push(tab);
    tab.keeper = openDraftKeeper({
      shelf: this.shelfOf(tab),
      pages: this.pagesOf(tab),
      desk: {
        readDesk: () => this.request(tab, 'desk', () => success({
          name: 'Pia', folders: [{ path: '/sites/a/SitePages/Ideer/9' }], isReviewed: false, mayReview: false,
          mayManage: false, institutions: [], tools: []
        })),
        takeDown: (id) => this.request(tab, 'takeDown', () => {
          this.remove(id);
          return success(undefined);
        })
      },
      page
    });
    return tab;
  }

  /** The tab is gone in the middle of whatever it does; what it sent is on its way all the same. */
  public kill(tab: Tab): void {
    tab.isAlive = false;
    this.tabs = this.tabs.filter((other) => other !== tab);
    this.timers = this.timers.filter((timer) => timer.tab !== tab);
    this.lockQueue = this.lockQueue.filter((waiting) => waiting.tab !== tab);
    [...this.holders].filter(([, holder]) => holder === tab).forEach(([name]) => this.holders.delete(name));
    this.nextWithLock();
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

  /** Waits for an answer, letting as much time pass as it takes. */
  public async until<T>(answer: Promise<T>): Promise<T> {
    let isThere = false;
    void answer.finally(() => {
      isThere = true;
    });
    for (let round = 0; !isThere && round < 1000; round += 1) {
      await this.advance(50);
    }
    return answer;
  }

  /** Lets everything happen that takes no time. */
  public settle(): Promise<void> {
    return new Promise((resolve) => setImmediate(resolve));
  }

  /** Somebody else, or the same person elsewhere, saves a page. */
  public saveElsewhere(pageId: number, change: (idea: Idea) => Idea, by = 'Dorte'): void {
    const page = this.pages.find(({ id }) => id === pageId);
    if (page) {
      Object.assign(page, { idea: change(page.idea), version: page.version + 1, changedBy: by });
    }
  }

  public remove(pageId: number): void {
    this.pages.splice(this.pages.findIndex(({ id }) => id === pageId), 1);
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

  private lock(tab: Tab, name: string, work: () => Promise<void>): Promise<void> {
    return new Promise((done) => {
      this.lockQueue.push({ tab, name, work, done });
      this.nextWithLock();
    });
  }

  private nextWithLock(): void {
    for (const next of this.lockQueue.filter(({ name }) => !this.holders.has(name))) {
      if (!this.holders.has(next.name)) {
        this.lockQueue = this.lockQueue.filter((one) => one !== next);
        this.holders.set(next.name, next.tab);
        void next.work().then(() => {
          next.done();
          this.holders.delete(next.name);
          this.nextWithLock();
        });
      }
    }
  }

  private shelfOf(tab: Tab): DraftShelf {
    const onDisk = <T>(work: () => T): Promise<Result<T>> =>
      new Promise((resolve) => {
        this.after(diskMs, () => {
          resolve(this.isDiskFull ? failure({ kind: 'unavailable', detail: 'full' }) : success(work()));
        }, tab);
      });
    return {
      update: (id, revise) => onDisk(() => {
        const revised = structuredClone(revise(structuredClone(this.disk.get(id))));
        if (revised) {
          this.disk.set(id, revised);
        } else {
          this.disk.delete(id);
        }
        for (const other of this.tabs.filter((one) => one !== tab)) {
          this.after(1, () => other.onShelf.forEach((work) => work(id)), other);
        }
        return structuredClone(revised);
      }),
      read: (id) => onDisk(() => structuredClone(this.disk.get(id))),
      readAll: () => onDisk(() => ({ drafts: structuredClone([...this.disk.values()]), unreadable: 0 })),
      keepPicture: (key, bytes) => onDisk(() => void this.diskPictures.set(key, bytes)),
      readPicture: (key) => onDisk(() => this.diskPictures.get(key)),
      subscribe: (work) => {
        tab.onShelf.push(work);
        return () => undefined;
      }
    };
  }

  private pagesOf(tab: Tab): IdeaPages {
    return {
      open: (id) => this.request(tab, 'open', () => {
        const page = this.pages.find((one) => one.id === id);
        return page
          ? success({
              page: markOf(page), idea: asRead(page), folder: '/sites/a/SitePages/Ideer/9', changedBy: page.changedBy,
              changedAt: new Date(this.nowMs).toISOString(), isChangedByMe: page.changedBy === 'Pia'
            })
          : missing;
      }),
      create: (_, name, idea) => this.request(tab, 'create', () => {
        const found = this.pages.find((one) => one.name === name);
        if (found) {
          return success({ ...markOf(found), wasThere: true });
        }
        const page: HeldPage = { id: this.order++, name, idea, version: 1, changedBy: 'Pia', isPublished: false };
        this.pages.push(page);
        return success(markOf(page));
      }),
      save: (mark, idea) => this.change(tab, 'save', mark, (page) => {
        page.idea = idea;
      }),
      storePicture: (_, key, bytes) => this.request(tab, 'picture', () => {
        this.pictures.set(key, bytes.type);
        return success({ url: `/sites/a/SiteAssets/Ideer/9/${key}.jpg`, reference: key });
      }),
      publish: async (mark) => {
        const done = await this.change(tab, 'publish', mark, (page) => {
          page.isPublished = true;
        });
        return done.ok ? success({ page: done.value, state: 'published' }) : done;
      },
      blocksOf: () => []
    };
  }

  private change(tab: Tab, what: string, mark: DraftPage, work: (page: HeldPage) => void): Promise<Result<DraftPage>> {
    return this.request(tab, what, () => {
      const page = this.pages.find((one) => one.id === mark.id);
      if (!page || markOf(page).etag !== mark.etag) {
        return page ? failure({ kind: 'conflict', detail: '412' }) : missing;
      }
      work(page);
      Object.assign(page, { version: page.version + 1, changedBy: 'Pia' });
      return success(markOf(page));
    });
  }

  private request<T>(tab: Tab, what: string, effect: () => Result<T>): Promise<Result<T>> {
    const fate: Fate = this.isOffline ? { kind: 'lostBefore', ms: 0 } : this.fates.shift() ?? { kind: 'well', ms: 40 };
    const error = this.errorOf(fate.kind);
    const line = { what, at: this.nowMs, outcome: fate.kind as string };
    this.requests.push(line);
    return new Promise((resolve) => {
      let answer: Result<T> = error ? failure(error) : missing;
      if (fate.kind === 'well' || fate.kind === 'lostAfter') {
        this.after(fate.ms / 2, () => {
          const done = effect();
          line.outcome = done.ok ? line.outcome : done.error.detail;
          answer = error ? failure(error) : done;
        });
      }
      this.after(fate.ms, () => resolve(answer), tab);
    });
  }

  private errorOf(kind: Fate['kind']): PortalError | undefined {
    if (this.isOffline) {
      return { kind: 'offline', detail: kind };
    }
    return {
      well: undefined,
      lostBefore: { kind: 'unavailable' as const, detail: kind },
      lostAfter: { kind: 'unavailable' as const, detail: kind },
      throttled: { kind: 'throttled' as const, detail: kind, retryAfter: 7 },
      signedOut: { kind: 'forbidden' as const, detail: kind }
    }[kind];
  }
}

const missing: Result<never> = failure({ kind: 'notFound', detail: 'No such page.' });

function markOf({ id, version, name, isPublished }: HeldPage): DraftPage {
  return { id, etag: String(version), url: `/sites/a/SitePages/Ideer/9/${name}.aspx`, isPublished };
}

/** A page knows nothing of the keys on a device, and holds no empty steps. */
function asRead({ idea }: HeldPage): Idea {
  const body = idea.body
    .filter((part) => part.kind === 'kept' || part.text !== '' || part.picture !== undefined)
    .map((part, index) => ({ ...part, key: `p${index}` }));
  return { ...idea, body };
}
