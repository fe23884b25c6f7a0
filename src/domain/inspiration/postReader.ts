import type { Result } from '../shared/result';
import type { PostCard } from './post';
import type { PostResponses, ReadPost } from './readPost';

/** Reading one post as a whole. */
export interface PostReader {
  /** Reads a post with what people answered, in one round trip; `notFound` when it isn't there for this person. */
  readPost(postId: number): Promise<Result<ReadPost>>;

  /** What people answered to a post, in one round trip: all there is for a page that shows the post itself. */
  readResponses(postId: number): Promise<Result<PostResponses>>;

  /** Other posts that share a theme or the tool, the nearest first, at most `limit`. */
  readRelated(post: PostCard, limit: number): Promise<Result<readonly PostCard[]>>;
}
