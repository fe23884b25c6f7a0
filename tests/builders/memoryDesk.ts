import type { Draft } from '../../src/domain/inspiration/writing/draft';
import { emptyIdea } from '../../src/domain/inspiration/writing/idea';
import type { Desk, OwnPost, PostFigures, WaitingPost, WritingDesk } from '../../src/domain/inspiration/writing/writingDesk';
import type { HeldFolder, Office, WritingOffice } from '../../src/domain/inspiration/writing/writingOffice';
import type { PortalErrorKind } from '../../src/domain/shared/portalError';
import { failure, success, type Result } from '../../src/domain/shared/result';

export function anOwnPost(given: Partial<OwnPost> = {}): OwnPost {
  return {
    id: 7,
    title: 'Bee-Bot dækker bord',
    url: '/sites/x/SitePages/Ideer/12/bee-bot.aspx',
    state: 'published',
    changedAt: '2026-11-20T08:00:00Z',
    changedBy: 'Amir Ambassadør',
    publishedAt: '2026-11-01T08:00:00Z',
    ...given,
  };
}

export function aDraft(given: Partial<Draft> = {}): Draft {
  return {
    id: 'kladde',
    template: 'howWeDid',
    idea: { ...emptyIdea, title: 'Skygger på en væg' },
    changedAt: '2026-11-21T08:00:00Z',
    ...given,
  };
}

/** What goes wrong next, for whichever port is asked. */
abstract class Failing {
  public failing?: PortalErrorKind;

  protected answer<T>(value: () => T): Result<T> {
    return this.failing ? failure({ kind: this.failing, detail: 'for the log' }) : success(value());
  }
}

/** A desk that remembers what was done, and holds what the test gives it. */
export class MemoryDesk extends Failing implements WritingDesk {
  public readonly done: string[] = [];
  public readonly asked: number[][] = [];
  public rights: Desk = {
    name: 'Amir Ambassadør', folders: [{ path: '/f' }], isReviewed: false, mayReview: false, mayManage: false,
    institutions: [], tools: [],
  };

  public constructor(
    public posts: readonly OwnPost[] = [],
    public waiting: readonly WaitingPost[] = [],
    public figures: ReadonlyMap<number, PostFigures> = new Map()
  ) {
    super();
  }

  public readDesk = async (): Promise<Result<Desk>> => this.answer(() => this.rights);
  public readMine = async (): Promise<Result<readonly OwnPost[]>> => this.answer(() => this.posts);
  public readWaiting = async (): Promise<Result<readonly WaitingPost[]>> => this.answer(() => this.waiting);
  public approve = ({ id, etag }: WaitingPost): Promise<Result<void>> => this.note(`approve ${id} ${etag}`);
  public sendBack = ({ id }: WaitingPost, reason: string): Promise<Result<void>> => this.note(`sendBack ${id}: ${reason}`);
  public unpublish = (id: number): Promise<Result<void>> => this.note(`unpublish ${id}`);
  public takeDown = (id: number): Promise<Result<void>> => this.note(`takeDown ${id}`);
  public confirm = (id: number, now: string): Promise<Result<void>> => this.note(`confirm ${id} ${now}`);

  public async readFigures(ids: readonly number[]): Promise<Result<ReadonlyMap<number, PostFigures>>> {
    this.asked.push([...ids]);
    return this.answer(() => this.figures);
  }

  private async note(what: string): Promise<Result<void>> {
    return this.answer(() => {
      this.done.push(what);
    });
  }
}

/** An office whose folders are given and handed over as the real one's are; `failsAfter` lets so many more succeed. */
export class MemoryOffice extends Failing implements WritingOffice {
  public readonly done: string[] = [];
  public failsAfter = Infinity;

  public constructor(public office: Office) {
    super();
  }

  public readOffice = async (): Promise<Result<Office>> => this.answer(() => this.office);

  public async openFolder(personId: number): Promise<Result<void>> {
    if (this.failsAfter-- <= 0) {
      return failure({ kind: 'throttled', detail: 'for the log' });
    }
    return this.answer(() => {
      this.done.push(`openFolder ${personId}`);
      const holders = this.office.ambassadors.filter(({ id }) => id === personId);
      this.office = { ...this.office, folders: [...this.office.folders, { path: `/f/${personId}`, postCount: 0, holders }] };
    });
  }

  public async handOver({ path }: HeldFolder, personId: number): Promise<Result<void>> {
    return this.answer(() => {
      this.done.push(`handOver ${path} ${personId}`);
      const holders = this.office.ambassadors.filter(({ id }) => id === personId);
      const folders = this.office.folders.map((folder) => (folder.path === path ? { ...folder, holders } : folder));
      this.office = { ...this.office, folders };
    });
  }

  public async setReviewed(isReviewed: boolean): Promise<Result<void>> {
    return this.answer(() => {
      this.done.push(`setReviewed ${isReviewed}`);
      this.office = { ...this.office, isReviewed };
    });
  }
}
