import type { Result } from '../shared/result';
import type { PostCard } from './post';
import type { ReadPost } from './readPost';

/** Reading one post as a whole. */
export interface PostReader {
  /** Reads a post with what people answered, in one round trip; `notFound` when it isn't there for this person. */
  readPost(postId: number): Promise<Result<ReadPost>>;

  /** Other posts that share a theme or the tool, the nearest first, at most `limit`. */
  readRelated(post: PostCard, limit: number): Promise<Result<readonly PostCard[]>>;
}
