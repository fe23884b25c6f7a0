import type { Draft } from './draft';
import { asksWhetherItFits } from './stillFits';
import type { OwnPost, PostState } from './writingDesk';
import type { WritingPlace } from './writingPlace';

/** `onDevice`: nothing of it is in SharePoint yet; `unsent`: a page's changes of which SharePoint doesn't know, read alone. */
export type MyIdeaState = PostState | 'onDevice' | 'unsent';

/** One of a person's ideas: a page, a draft on this device, or both of the same. */
export interface MyIdea {
  /** Never two alike. */
  readonly key: string;
  readonly title: string;
  readonly state: MyIdeaState;
  /** ISO 8601 in UTC: the last change, here or there. */
  readonly changedAt: string;
  readonly post?: OwnPost;
  /** What is on this device and not in SharePoint. */
  readonly draft?: Draft;
  /** A year has gone: does it still fit? */
  readonly isAsked: boolean;
}

/**
 * A person's pages and what is left on the device, each idea once: those that want something of the person first, then the
 * last changed.
 */
export function joinedIdeas(posts: readonly OwnPost[], drafts: readonly Draft[], now: Date): readonly MyIdea[] {
  const draftOf = new Map(drafts.map((draft) => [draft.page?.id, draft]));
  const ofPages = posts.map((post) => ideaOfPage(post, draftOf.get(post.id), now));
  const joined = new Set(ofPages.map(({ draft }) => draft));
  return [...ofPages, ...drafts.filter((draft) => !joined.has(draft)).map(ideaOfDraft)].sort(
    (a, b) => Number(wantsSomething(b)) - Number(wantsSomething(a)) || b.changedAt.localeCompare(a.changedAt)
  );
}

function ideaOfPage(post: OwnPost, draft: Draft | undefined, now: Date): MyIdea {
  return {
    key: `post-${post.id}`,
    title: draft?.idea.title || post.title,
    state: post.state,
    changedAt: draft && draft.changedAt > post.changedAt ? draft.changedAt : post.changedAt,
    post,
    ...(draft && { draft }),
    isAsked: asksWhetherItFits(post, now),
  };
}

function ideaOfDraft(draft: Draft): MyIdea {
  return {
    key: `draft-${draft.id}`,
    title: draft.idea.title,
    state: draft.page ? 'unsent' : 'onDevice',
    changedAt: draft.changedAt,
    draft,
    isAsked: false,
  };
}

function wantsSomething({ state, draft, isAsked }: MyIdea): boolean {
  return state === 'returned' || draft?.conflict !== undefined || isAsked;
}

/** Where the person goes on with it. */
export function placeOf({ draft, post }: MyIdea): WritingPlace {
  return draft || !post ? { kind: 'draft', id: draft?.id ?? '' } : { kind: 'edit', pageId: post.id };
}

/** What a person looks for among their ideas, in the order of an idea's life. */
export const ideaStages = ['underWay', 'waiting', 'onBlog', 'withdrawn'] as const;

export type IdeaStage = (typeof ideaStages)[number];

const stages: Readonly<Record<MyIdeaState, IdeaStage>> = {
  onDevice: 'underWay',
  unsent: 'underWay',
  draft: 'underWay',
  returned: 'underWay',
  waiting: 'waiting',
  published: 'onBlog',
  changed: 'onBlog',
  withdrawn: 'withdrawn',
};

export function stageOf({ state }: Pick<MyIdea, 'state'>): IdeaStage {
  return stages[state];
}
