import type { Draft } from '../../../domain/inspiration/writing/draft';
import type { DraftKeeper } from '../../../domain/inspiration/writing/draftKeeper';
import { isOnlyHere, joinedWithPage, settledDraft } from '../../../domain/inspiration/writing/draftRules';
import type { DraftShelf } from '../../../domain/inspiration/writing/draftShelf';
import { emptyIdea } from '../../../domain/inspiration/writing/idea';
import type { IdeaPages, OpenedIdea } from '../../../domain/inspiration/writing/ideaPages';
import type { WritingDesk } from '../../../domain/inspiration/writing/writingDesk';
import { failure, success } from '../../../domain/shared/result';
import type { Result } from '../../../domain/shared/result';
import type { DraftPageSurroundings } from './draftPage';
import { createKeptPictures } from './keptPictures';
import { createFoundDrafts } from './foundDrafts';
import { createOpenDrafts } from './openDrafts';
import type { OpenDraft } from './openDrafts';
import { discardDraft, publishDraft } from './draftEnds';
import { beginAnew } from './sendDraft';
import type { SendingMeans } from './sendDraft';

interface KeeperParts {
  /** From `openDraftShelf`. */
  shelf: DraftShelf;
  pages: IdeaPages;
  desk: Pick<WritingDesk, 'readDesk' | 'takeDown'>;
  /** From `browserDraftPage`. */
  page: DraftPageSurroundings;
}

/** Opens the keeper of a person's drafts, once for a page's life, and begins sending what was left on the device. */
export function openDraftKeeper({ shelf, pages, desk, page }: KeeperParts): DraftKeeper {
  const listeners = new Set<() => void>();
  const pictures = createKeptPictures(shelf);
  const means: SendingMeans = { pages, folder: () => firstFolder(desk), pictureBytes: pictures.read, now: page.now };
  const onChange = (): void => listeners.forEach((listener) => listener());
  const drafts = createOpenDrafts({ shelf, page, means, onChange });
  const opening = new Map<number, Promise<Result<Draft>>>();

  const found = createFoundDrafts(shelf, drafts);
  const freshen = async (draft: OpenDraft): Promise<void> => {
    await draft.alone(async () => {
      const { page: known, conflict } = draft.live.draft();
      // Read while nobody of ours saves: what is older than the last saving would undo it.
      const read = known && (await pages.open(known.id));
      if (read?.ok && read.value.page.etag !== (conflict?.page.etag ?? known?.etag)) {
        await draft.live.revise((one) => joinedWithPage(one, read.value));
      }
      return success(undefined);
    });
    draft.pace.plan();
  };
  const flush = async (draft: OpenDraft): Promise<Result<Draft>> => {
    const underWay = await draft.pace.send();
    // One that was under way may have been begun before the last change.
    const answer = underWay.ok && isOnlyHere(draft.live.draft(), underWay.value.lost) ? await draft.pace.send() : underWay;
    return answer.ok ? success(draft.live.draft()) : answer;
  };

  const edit = async (pageId: number): Promise<Result<Draft>> => {
    const [read, known] = await Promise.all([pages.open(pageId), found.ofPage(pageId)]);
    if (read.ok) {
      const draft = known ?? drafts.open(draftOfOpened(read.value, page.newId()), false);
      await (known && freshen(known));
      return success(draft.live.draft());
    }
    if (known && read.error.kind !== 'notFound') {
      return success(known.live.draft());
    }
    if (known && isOnlyHere(known.live.draft())) {
      await beginAnew(known.live, pictures.read);
      known.pace.plan();
      return success(known.live.draft());
    }
    return read;
  };
  shelf.subscribe((id) => void drafts.get(id)?.live.refresh().then(() => drafts.get(id)?.pace.plan()));
  page.onOnline(() => drafts.all().forEach(({ pace }) => pace.sendAnew()));
  page.onLeave(() => drafts.all().forEach(({ pace }) => pace.sendAnew()));
  page.onSeen(() =>
    drafts.all().forEach(({ live, pace }) => {
      live.keepAgain();
      void live.refresh().then(pace.sendAnew);
    })
  );
  void shelf.readAll().then((kept) => {
    const left = kept.ok ? kept.value.drafts.filter((draft) => isOnlyHere(draft)) : [];
    left.forEach(found.openKept);
  });

  return {
    async begin(template) {
      const changedAt = page.now().toISOString();
      const draft = drafts.open({ id: page.newId(), template, idea: emptyIdea, changedAt }, false);
      return success(draft.live.draft());
    },
    resume: (id) =>
      found.withDraft(id, async (draft) => {
        void freshen(draft);
        return success(draft.live.draft());
      }),
    edit(pageId) {
      const under = opening.get(pageId) ?? edit(pageId).finally(() => opening.delete(pageId));
      opening.set(pageId, under);
      return under;
    },
    async left() {
      const all = await found.all();
      return all.ok ? success(all.value.filter((draft) => isOnlyHere(draft))) : all;
    },
    async unreadable() {
      const kept = await shelf.readAll();
      return kept.ok ? success(kept.value.unreadable) : kept;
    },
    change(id, idea, from) {
      const draft = drafts.get(id);
      draft?.live.change(idea, from);
      draft?.pace.changed();
    },
    addPicture: pictures.keep,
    pictureBytes: pictures.read,
    current: (id) => drafts.get(id)?.shown(),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    flush: (id) => found.withDraft(id, flush),
    settle: (id, idea) =>
      found.withDraft(id, async (draft) => {
        await draft.live.revise((one) => settledDraft(one, idea));
        return flush(draft);
      }),
    publish: (id) =>
      found.withDraft(id, async (draft) => {
        const flushed = await flush(draft);
        return flushed.ok ? draft.alone(() => publishDraft(draft.live, means)) : flushed;
      }),
    discard: (id) => found.withDraft(id, (draft) => draft.alone(() => discardDraft(draft.live, { pages, desk }))),
  };
}

function draftOfOpened({ idea, page, folder, changedAt }: OpenedIdea, id: string): Draft {
  return { id, template: 'howWeDid', idea, changedAt, page, folder, saved: idea, savedAt: changedAt };
}

async function firstFolder(desk: Pick<WritingDesk, 'readDesk'>): Promise<Result<string>> {
  const read = await desk.readDesk();
  if (!read.ok) {
    return read;
  }
  const { folders } = read.value;
  return folders.length > 0
    ? success(folders[0].path)
    : failure({ kind: 'forbidden', detail: 'The person has no folder to write in.' });
}
