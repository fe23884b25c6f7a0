import type { Result } from '../shared/result';
import type { FeedPage, FeedRequest } from './feedPage';
import type { PostFacts } from './post';

/** What the inspiration views need of the world. */
export interface InspirationReader {
  /** Reads a page of the feed, newest first. */
  readFeedPage(request: FeedRequest): Promise<Result<FeedPage>>;

  /**
   * The first page of a feed as this person last saw it on this device, to show at once while it is read
   * again: the newest posts, or with a cursor of id 0 the newest before a moment. Undefined when it was never seen, or
   * is too old to show.
   */
  lastSeenFeedPage(request: FeedRequest): FeedPage | undefined;

  /** Reads the facts of the post on a page; `notFound` when the page isn't there for this person. */
  readPostFacts(pageId: number): Promise<Result<PostFacts>>;
}
