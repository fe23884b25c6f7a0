import type { Draft, IdeaTemplate } from '../../src/domain/inspiration/writing/draft';
import type { DraftKeeper, Keeping, KeptDraft } from '../../src/domain/inspiration/writing/draftKeeper';
import { emptyIdea, type Idea } from '../../src/domain/inspiration/writing/idea';
import type { Publication } from '../../src/domain/inspiration/writing/ideaPages';
import { failure, success, type Result } from '../../src/domain/shared/result';

/** Keeps drafts in memory alone; tests say how far each has come. */
export class MemoryKeeper implements DraftKeeper {
  public readonly kept = new Map<string, KeptDraft>();
  public readonly pictures = new Map<string, Blob>();
  public readonly published: Idea[] = [];
  private readonly listeners = new Set<() => void>();
  private count = 0;

  public async begin(template: IdeaTemplate): Promise<Result<Draft>> {
    return success(this.put({ id: `d${++this.count}`, template, idea: emptyIdea, changedAt: '2026-11-22T09:00:00Z' }));
  }

  /** A draft as a test wants it. */
  public put(draft: Draft, keeping: Keeping = { state: 'onDevice' }): Draft {
    this.kept.set(draft.id, { draft, keeping });
    this.listeners.forEach((tell) => tell());
    return draft;
  }

  public async resume(draftId: string): Promise<Result<Draft>> {
    const kept = this.kept.get(draftId);
    return kept ? success(kept.draft) : failure({ kind: 'notFound', detail: 'no such draft' });
  }

  public async edit(pageId: number): Promise<Result<Draft>> {
    const kept = [...this.kept.values()].find(({ draft }) => draft.page?.id === pageId);
    return kept ? success(kept.draft) : failure({ kind: 'notFound', detail: 'no such page' });
  }

  public async left(): Promise<Result<readonly Draft[]>> {
    return success([...this.kept.values()].map(({ draft }) => draft));
  }

  public async unreadable(): Promise<Result<number>> {
    return success(0);
  }

  public change(draftId: string, idea: Idea): void {
    const kept = this.kept.get(draftId);
    if (kept) {
      this.put({ ...kept.draft, idea }, kept.keeping);
    }
  }

  public async addPicture(key: string, bytes: Blob): Promise<Result<void>> {
    this.pictures.set(key, bytes);
    return success(undefined);
  }

  public async pictureBytes(key: string): Promise<Result<Blob | undefined>> {
    return success(this.pictures.get(key));
  }

  public current(draftId: string): KeptDraft | undefined {
    return this.kept.get(draftId);
  }

  public subscribe(onChange: () => void): () => void {
    this.listeners.add(onChange);
    return () => this.listeners.delete(onChange);
  }

  public async flush(draftId: string): Promise<Result<Draft>> {
    return this.resume(draftId);
  }

  public async settle(draftId: string, idea: Idea): Promise<Result<Draft>> {
    const kept = this.kept.get(draftId);
    return kept
      ? success(this.put({ ...kept.draft, idea, conflict: undefined }, { state: 'onDevice' }))
      : failure({ kind: 'notFound', detail: 'no such draft' });
  }

  public async publish(draftId: string): Promise<Result<Publication>> {
    const kept = this.kept.get(draftId);
    if (!kept) {
      return failure({ kind: 'notFound', detail: 'no such draft' });
    }
    this.published.push(kept.draft.idea);
    this.kept.delete(draftId);
    this.listeners.forEach((tell) => tell());
    const url = '/sites/ambassadorportal/SitePages/Ideer/12/en-ide.aspx';
    return success({ page: { id: 41, etag: '"3"', url, isPublished: true }, state: 'published' });
  }

  public async discard(draftId: string): Promise<Result<void>> {
    this.kept.delete(draftId);
    return success(undefined);
  }
}
