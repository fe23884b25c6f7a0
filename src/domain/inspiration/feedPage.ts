import type { FeedFilter } from './feedFilter';
import type { PostCard } from './post';

/** A place in the feed, which runs from the newest post to the oldest: all that follow are older. */
export interface FeedCursor {
  /** ISO 8601 in UTC. */
  readonly publishedAt: string;
  /** Parts posts published in the same second: those with a lower id come after. 0 = none of that second. */
  readonly id: number;
}

/** Which part of the feed is asked for. */
export interface FeedRequest {
  /** Only posts within this; all posts without it. */
  readonly filter?: FeedFilter;
  /** Only what comes after this place; from the newest without it. */
  readonly cursor?: FeedCursor;
  readonly pageSize: number;
}

/** A part of the feed, and where the next begins. */
export interface FeedPage {
  /** Newest first. */
  readonly posts: readonly PostCard[];
  /** Where the next page begins; absent when there is nothing older. */
  readonly next?: FeedCursor;
}

/** Before everything published by now: what came in this very second is in, and what a server a minute ahead published. */
export function justAfter(time: Date): FeedCursor {
  return { publishedAt: new Date(time.getTime() + 60000).toISOString(), id: 0 };
}

/** Order of the feed: newest first, and of the same second the one created last first. */
export function inFeedOrder(a: FeedCursor, b: FeedCursor): number {
  return b.publishedAt.localeCompare(a.publishedAt) || b.id - a.id;
}

/** True when a post comes after the cursor. */
export function isAfter(cursor: FeedCursor, post: FeedCursor): boolean {
  return inFeedOrder(cursor, post) < 0;
}

/** The feed with one more page at its end. A post that moved between the two readings stands once. */
export function withPage(posts: readonly PostCard[], page: FeedPage): PostCard[] {
  const known = new Set(posts.map((post) => post.id));
  return [...posts, ...page.posts.filter((post) => !known.has(post.id))];
}
