import { collectFeedPage, pageOf } from '../../../domain/inspiration/collectFeedPage';
import type { WindowAnswer } from '../../../domain/inspiration/collectFeedPage';
import { isAfter, justAfter } from '../../../domain/inspiration/feedPage';
import type { FeedCursor, FeedPage, FeedRequest } from '../../../domain/inspiration/feedPage';
import { facetsChosen } from '../../../domain/inspiration/feedFilter';
import { paceAfter, paceOf } from '../../../domain/inspiration/feedWindow';
import type { FeedPace, FeedWindow } from '../../../domain/inspiration/feedWindow';
import type { InspirationReader } from '../../../domain/inspiration/inspirationReader';
import type { PostCard, PostFacts } from '../../../domain/inspiration/post';
import { failure, success } from '../../../domain/shared/result';
import type { Result } from '../../../domain/shared/result';
import type { LastSeen } from '../../browser/lastSeen';
import { isOverThreshold, portalErrorOf } from '../portalErrorOf';
import type { ReadSharePoint } from '../readSharePoint';
import { readRow, readRows } from '../rowReader';
import type { RowReader } from '../rowReader';
import { filterOf } from './feedQueries';
import { itemsPath } from './itemsPath';
import { cardColumns, cardOf, cardsAmong, factColumns, factsOf } from './postRow';

/** What the reader of inspiration posts is made from. */
interface InspirationReaderParts {
  read: ReadSharePoint;
  /** Server-relative path of the portal's site, such as `/sites/ambassadorportal`. */
  sitePath: string;
  /** Scheme and host that the site is on. */
  origin: string;
  lastSeen: LastSeen;
  now: () => Date;
}

/** Pages that aren't posts (the front page, a menu page) can stand among the newest; so many are allowed for. */
const roomForOtherPages = 4;
/** As many rows as SharePoint hands out at once. */
const mostRowsAtOnce = 5000;

/** Under which the device remembers how many posts a day there are, since SharePoint refused a window as too full. */
export const paceKey = 'inspiration/knownPace';
const sortRefusedKey = 'inspiration/sortRefused';

/** Reads inspiration posts from the site's own page library, as the signed-in person. */
export function createSharePointInspirationReader(parts: InspirationReaderParts): InspirationReader {
  const { read, sitePath, origin, lastSeen, now } = parts;
  const items = itemsPath(sitePath, 'SitePages');
  // A refusal is remembered: the next visit asks right the first time.
  let pace = lastSeen.read<FeedPace>(paceKey) ?? { learned: 0 };
  let isSortRefused = lastSeen.read<boolean>(sortRefusedKey) ?? false;
  const learnFrom = (refused: FeedWindow): void => {
    pace = paceAfter(pace, refused);
    lastSeen.write(paceKey, pace);
  };

  const readCards = async (limit: number, filter?: string): Promise<RowReader[]> => {
    const rows = await read(items, {
      $select: cardColumns.join(),
      $expand: 'AmbInstitution',
      ...(filter && { $filter: filter }),
      $orderby: 'FirstPublishedDate desc,Id desc',
      $top: limit,
    });
    return readRows(rows);
  };

  const postsAmong = (rows: RowReader[], after?: FeedCursor): PostCard[] => {
    const posts = cardsAmong(rows, origin);
    return after ? posts.filter((post) => isAfter(after, post)) : posts;
  };

  /** The newest posts in a window; asks again, for twice as many rows, where other pages crowd them out. */
  const readPosts = async (feedWindow: FeedWindow, limit: number, filter: FeedRequest['filter']): Promise<WindowAnswer> => {
    const posts: PostCard[] = [];
    let { after } = feedWindow;
    for (let count = limit + roomForOtherPages; ; count = Math.min(count * 2, mostRowsAtOnce)) {
      const rows = await readCards(count, filterOf({ ...feedWindow, after }, filter));
      posts.push(...postsAmong(rows, after));
      const isWhole = rows.length < count;
      if (isWhole || posts.length >= limit) {
        return { kind: 'posts', posts: posts.slice(0, limit), isWhole: isWhole && posts.length <= limit };
      }
      after = cardOf(rows[rows.length - 1], origin);
    }
  };

  const readWindow =
    (filter: FeedRequest['filter']) =>
    async (window: FeedWindow, limit: number): Promise<Result<WindowAnswer>> => {
      try {
        return success(await readPosts(window, limit, filter));
      } catch (thrown) {
        if (!isOverThreshold(thrown)) {
          return failure(portalErrorOf(thrown));
        }
        learnFrom(window);
        return success({ kind: 'tooMany' });
      }
    };

  /**
   * The newest posts of all. Asked without a filter, since SharePoint is to sort by an indexed column whatever the
   * size of the list: one question at 10 posts as at 10,000 (Microsoft, "Query Throttling and Indexing", says so;
   * some have met a refusal in views all the same). Undefined when other pages crowd the posts out, or where
   * SharePoint refuses: then the windows answer, and are asked at once the next time.
   */
  const readNewest = async (pageSize: number): Promise<FeedPage | undefined> => {
    const limit = pageSize + 1 + roomForOtherPages;
    try {
      const rows = await readCards(limit);
      const posts = postsAmong(rows);
      pace = { ...pace, guessed: paceOf(posts.map((post) => post.publishedAt)) };
      return posts.length > pageSize || rows.length < limit ? pageOf(posts, pageSize) : undefined;
    } catch (thrown) {
      if (!isOverThreshold(thrown)) {
        throw thrown;
      }
      isSortRefused = true;
      lastSeen.write(sortRefusedKey, isSortRefused);
      return undefined;
    }
  };

  const readPage = async ({ filter = {}, cursor, pageSize }: FeedRequest): Promise<Result<FeedPage>> => {
    try {
      const newest = facetsChosen(filter).length > 0 || cursor || isSortRefused ? undefined : await readNewest(pageSize);
      if (newest) {
        return success(newest);
      }
    } catch (thrown) {
      return failure(portalErrorOf(thrown));
    }
    return collectFeedPage(cursor ?? justAfter(now()), pageSize, pace, readWindow(filter));
  };

  return {
    async readFeedPage(request) {
      const page = await readPage(request);
      if (page.ok && isKept(request)) {
        lastSeen.write<KeptPage>(keyOf(request), { page: page.value, from: request.cursor?.publishedAt });
      } else if (!page.ok && page.error.kind === 'forbidden') {
        // Signed out, or the right was taken away: nothing seen before is shown any more.
        lastSeen.clear();
      }
      return page;
    },
    lastSeenFeedPage: (request) => {
      const kept = isKept(request) ? lastSeen.read<KeptPage>(keyOf(request)) : undefined;
      return kept?.from === request.cursor?.publishedAt ? kept?.page : undefined;
    },
    async readPostFacts(pageId): Promise<Result<PostFacts>> {
      try {
        const item = await read(itemsPath(sitePath, 'SitePages', pageId), { $select: factColumns.join(), $expand: 'AmbInstitution' });
        return success(factsOf(readRow(item)));
      } catch (thrown) {
        return failure(portalErrorOf(thrown));
      }
    },
  };
}

/** A page that was seen, and the moment it is read from where that isn't now. */
interface KeptPage {
  readonly page: FeedPage;
  readonly from?: string;
}

/** Kept are first pages: the newest, and the newest before a moment. What follows a card isn't. */
function isKept({ cursor }: FeedRequest): boolean {
  return !cursor?.id;
}

function keyOf({ filter = {}, cursor, pageSize }: FeedRequest): string {
  const chosen = facetsChosen(filter).map((facet) => `${facet}=${filter[facet] ?? ''}`);
  return `inspiration/${cursor ? 'before' : 'feed'}/${chosen.join('&') || 'all'}/${pageSize}`;
}
