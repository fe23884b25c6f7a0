import type { Result } from '../shared/result';
import type { PostCard } from './post';
import type { FilmHost } from './writing/filmHosts';

/** A piece of a post's page, in reading order. */
export type PostBlock =
  /** Rich text as SharePoint stores it. NOT safe to show: whoever shows it sanitises it first. */
  | { readonly kind: 'text'; readonly html: string }
  | { readonly kind: 'picture'; readonly url: string; readonly alt: string; readonly caption?: string }
  /** A film on a host that `filmHosts` allows; nothing of it is fetched before the reader asks. */
  | { readonly kind: 'film'; readonly embedUrl: string; readonly page: string; readonly host: FilmHost }
  /**
   * Something else that an editor put on the page (a video, a map), which only SharePoint's own page can show. Without a
   * title where the page doesn't tell one.
   */
  | { readonly kind: 'other'; readonly title: string };

/** A post with all that a reader sees of it. */
export interface ReadPost {
  readonly card: PostCard;
  /** Name of whoever wrote it. */
  readonly author: string;
  readonly blocks: readonly PostBlock[];
  /** Failed when the post could be read and what people answered couldn't: then nobody knows whether there is any. */
  readonly responses: Result<PostResponses>;
}

/** What people have answered to a post, and what the person reading has. */
export interface PostResponses {
  /** When it was asked for, by the device's clock; ISO 8601 in UTC. What was done since isn't in it. */
  readonly readAt: string;
  readonly likeCount: number;
  readonly isLiked: boolean;
  /** False when comments are switched off for the page. */
  readonly canComment: boolean;
  /** Oldest first. */
  readonly comments: readonly PostComment[];
  /** "Prøvet på min stue", newest first; at most one a person. */
  readonly reports: readonly TriedReport[];
  readonly isSaved: boolean;
}

/** What somebody wrote to a post. */
export interface PostComment {
  /** SharePoint's own id; of a comment still on its way, that of its action. */
  readonly id: string;
  readonly author: string;
  readonly isMine: boolean;
  /** Plain text. */
  readonly text: string;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
  /** Only of a comment that isn't in SharePoint yet. */
  readonly delivery?: Delivery;
}

/** A colleague tried the idea. */
export interface TriedReport {
  readonly author: string;
  readonly isMine: boolean;
  /** A line of experience, at most 255 characters; '' when none was written. */
  readonly experience: string;
  /** ISO 8601 in UTC. */
  readonly triedAt: string;
  readonly delivery?: Delivery;
}

/** Where something a person did is on its way: not sent yet, or refused so that it needs the person. */
export type Delivery = 'waiting' | 'refused';
