import type { Draft } from '../../../domain/inspiration/writing/draft';
import type { DraftShelf } from '../../../domain/inspiration/writing/draftShelf';
import { failure, success } from '../../../domain/shared/result';
import type { Result } from '../../../domain/shared/result';
import type { OpenDraft, OpenDrafts } from './openDrafts';

/** Finds drafts, open in this tab or kept on the device. */
interface FoundDrafts {
  /** Opens one that is on disk as it is. */
  openKept: (draft: Draft) => OpenDraft;
  /** Opens the draft of a page, if the device has one. */
  ofPage(pageId: number): Promise<OpenDraft | undefined>;
  /** All there are, the last changed first; of those that are open, as they are here. */
  all(): Promise<Result<readonly Draft[]>>;
  /** Does something with a draft; `notFound` when neither this tab nor the device has it. */
  withDraft<T>(id: string, work: (draft: OpenDraft) => Promise<Result<T>>): Promise<Result<T>>;
}

export function createFoundDrafts(shelf: DraftShelf, open: OpenDrafts): FoundDrafts {
  const openKept = (draft: Draft): OpenDraft => {
    const opened = open.open(draft, true);
    opened.pace.plan();
    return opened;
  };
  const find = async (id: string): Promise<Result<OpenDraft>> => {
    const known = open.get(id);
    if (known) {
      // Another tab may have published or discarded it.
      return known.shown() ? success(known) : noDraft(id);
    }
    const kept = await shelf.read(id);
    return kept.ok && kept.value ? success(openKept(kept.value)) : kept.ok ? noDraft(id) : kept;
  };
  const all = async (): Promise<Result<readonly Draft[]>> => {
    const kept = await shelf.readAll();
    const here = open.all().flatMap((one) => one.shown()?.draft ?? []);
    const others = kept.ok ? kept.value.drafts.filter(({ id }) => !open.get(id)) : [];
    const sorted = [...here, ...others].sort((a, b) => b.changedAt.localeCompare(a.changedAt));
    return kept.ok || here.length > 0 ? success(sorted) : kept;
  };
  return {
    openKept,
    all,
    async ofPage(pageId) {
      const drafts = await all();
      const found = drafts.ok ? drafts.value.find((draft) => draft.page?.id === pageId) : undefined;
      return found && openKept(found);
    },
    async withDraft(id, work) {
      const found = await find(id);
      return found.ok ? work(found.value) : found;
    },
  };
}

function noDraft(id: string): Result<never> {
  return failure({ kind: 'notFound', detail: `No draft ${id} on this device.` });
}
