import { failure, success } from '../shared/result';
import type { Result } from '../shared/result';
import type { FeedCursor, FeedPage } from './feedPage';
import { firstWindow, narrower, older, paceAfter } from './feedWindow';
import type { FeedPace, FeedWindow } from './feedWindow';
import type { PostCard } from './post';

/** What asking in one window gave: its newest posts up to the limit, or that it holds too many rows to be asked. */
export type WindowAnswer =
  | { readonly kind: 'posts'; readonly posts: readonly PostCard[]; readonly isWhole: boolean }
  | { readonly kind: 'tooMany' };

/** Reads the newest posts in a window, at most `limit`; `isWhole` says that the window holds no more. */
type ReadWindow = (stretch: FeedWindow, limit: number) => Promise<Result<WindowAnswer>>;

/**
 * More windows than this for one page would keep the reader waiting; the last is all that is left, and where that is too
 * much the page ends early, with a cursor.
 */
const windowsAPage = 16;

/**
 * Fills a page of the feed from one or more windows: narrower ones when SharePoint refuses, older ones when
 * too few posts were found.
 *
 * @param after where the page begins
 */
export async function collectFeedPage(
  after: FeedCursor,
  pageSize: number,
  pace: FeedPace,
  readWindow: ReadWindow
): Promise<Result<FeedPage>> {
  const posts: PostCard[] = [];
  let known = pace;
  let stretch = firstWindow(after, known);
  for (let asked = 0; asked < windowsAPage; asked++) {
    // One more than the page holds tells whether there is a next page, without a second question.
    const answer = await readWindow(stretch, pageSize + 1 - posts.length);
    if (!answer.ok) {
      return answer;
    }
    let next: FeedWindow | undefined;
    if (answer.value.kind === 'tooMany') {
      next = narrower(stretch, known);
      known = paceAfter(known, stretch);
      if (!next) {
        return failure({ kind: 'unavailable', detail: `Over 5,000 posts before ${stretch.after.publishedAt}` });
      }
    } else {
      posts.push(...answer.value.posts);
      next = answer.value.isWhole ? older(stretch, known) : undefined;
      if (posts.length > pageSize || !next) {
        return success(pageOf(posts, pageSize));
      }
      if (asked === windowsAPage - 2) {
        next = { after: next.after };
      }
    }
    stretch = next;
  }
  return posts.length > 0
    ? success({ posts, next: stretch.after })
    : failure({ kind: 'unavailable', detail: `No post in ${windowsAPage} windows before ${after.publishedAt}` });
}

/** The page that begins a longer list of posts, and where the next begins if there are more. */
export function pageOf(posts: readonly PostCard[], pageSize: number): FeedPage {
  const shown = posts.slice(0, pageSize);
  const last = shown[shown.length - 1];
  return posts.length > pageSize
    ? { posts: shown, next: { publishedAt: last.publishedAt, id: last.id } }
    : { posts: shown };
}
