import type { Result } from '../../shared/result';

/** What a person may do with ideas on this site, and the posts that are theirs to look after. */
export interface WritingDesk {
  /** In one round trip. Somebody who may write nothing gets a desk without folders: that is no failure. */
  readDesk(): Promise<Result<Desk>>;

  /** The pages in the person's own folders, the last changed first. */
  readMine(): Promise<Result<readonly OwnPost[]>>;

  /** Who has read, liked and tried them, by post; a post that nothing is known of is absent. */
  readFigures(postIds: readonly number[]): Promise<Result<ReadonlyMap<number, PostFigures>>>;

  /** Posts that wait for a reviewer, the longest waiting first. */
  readWaiting(): Promise<Result<readonly WaitingPost[]>>;

  /** Shows a waiting post to everybody. `conflict` when it was changed since it was read. */
  approve(post: WaitingPost): Promise<Result<void>>;
  /** Gives a waiting post back to its author with a reason. */
  sendBack(post: WaitingPost, reason: string): Promise<Result<void>>;

  /** Takes a post off the blog; it goes on as a draft. */
  unpublish(postId: number): Promise<Result<void>>;
  /** Deletes a post for good: the page with all its versions, its pictures, and what of it is in the recycle bin. */
  takeDown(postId: number): Promise<Result<void>>;
  /** The author has looked at the post and it still fits; `now` in ISO 8601 is when. */
  confirm(postId: number, now: string): Promise<Result<void>>;
}

export interface Desk {
  /** Name of the person signed in. */
  readonly name: string;
  /** Where the person may write; the first is where new ideas go. */
  readonly folders: readonly WritingFolder[];
  /** What is published goes to a reviewer first. */
  readonly isReviewed: boolean;
  readonly mayReview: boolean;
  /** May give ambassadors their folders and decide whether posts are reviewed. */
  readonly mayManage: boolean;
  readonly institutions: readonly string[];
  readonly tools: readonly string[];
}

export interface WritingFolder {
  /** Server-relative path below Site Pages. */
  readonly path: string;
}

/**
 * - `draft`: never shown to readers, or `returned` by a reviewer;
 * - `waiting` for a reviewer;
 * - `published`, and `changed` when there is a newer draft of it;
 * - `withdrawn` from the blog by somebody who may.
 */
export type PostState = 'draft' | 'returned' | 'waiting' | 'published' | 'changed' | 'withdrawn';

export interface OwnPost {
  readonly id: number;
  readonly title: string;
  readonly url: string;
  readonly picture?: string;
  readonly state: PostState;
  /** ISO 8601 in UTC. */
  readonly changedAt: string;
  readonly changedBy: string;
  readonly publishedAt?: string;
  /** When somebody last said that it still fits; ISO 8601 in UTC. */
  readonly confirmedAt?: string;
  /** Why a reviewer gave it back. */
  readonly reason?: string;
}

export interface PostFigures {
  /** How many opened its page; SharePoint counts that, without saying who. Absent where it hasn't. */
  readonly readers?: number;
  readonly likes: number;
  readonly tried: number;
}

export interface WaitingPost {
  readonly id: number;
  readonly etag: string;
  readonly title: string;
  readonly url: string;
  readonly author: string;
  /** ISO 8601 in UTC. */
  readonly sentAt: string;
  /** It is on the blog already, in an earlier version. */
  readonly isRevision: boolean;
}
