import { SPCollection, SPInstance } from '@pnp/sp/spqueryable';
import type { ISPQueryable } from '@pnp/sp/spqueryable';
import { collectFeedPage, pageOf } from '../../../domain/inspiration/collectFeedPage';
import type { WindowAnswer } from '../../../domain/inspiration/collectFeedPage';
import type { FeedPage, FeedRequest } from '../../../domain/inspiration/feedPage';
import { paceOf, paceOfRefused } from '../../../domain/inspiration/feedWindow';
import type { FeedPace, FeedWindow } from '../../../domain/inspiration/feedWindow';
import type { InspirationReader } from '../../../domain/inspiration/inspirationReader';
import type { PostFacts } from '../../../domain/inspiration/post';
import { failure, success } from '../../../domain/shared/result';
import type { Result } from '../../../domain/shared/result';
import type { LastSeen } from '../../browser/lastSeen';
import { isOverThreshold, portalErrorOf } from '../portalErrorOf';
import { readRow, readRows } from '../rowReader';
import type { RowReader } from '../rowReader';
import { filterOf, ideaContentType, promotedAsNews } from './feedQueries';
import { cardColumns, cardOf, factColumns, factsOf } from './postRow';

/** What the reader of inspiration posts is made from. */
interface InspirationReaderParts {
  /** The site, from `connectToSharePoint`. */
  site: ISPQueryable;
  /** Server-relative path of the portal's site, such as `/sites/ambassadorportal`. */
  sitePath: string;
  /** Scheme and host that the site is on. */
  origin: string;
  lastSeen: LastSeen;
  now: () => Date;
}

/** Pages that aren't posts (the front page, a menu page) can stand among the newest; so many are allowed for. */
const roomForOtherPages = 4;

const paceKey = 'inspiration/pace';

/** Reads inspiration posts from the site's own page library, as the signed-in person. */
export function createSharePointInspirationReader(parts: InspirationReaderParts): InspirationReader {
  const { site, sitePath, origin, lastSeen, now } = parts;
  // Found by its address: its title is in the language of the site.
  const items = `_api/web/getList('${encodeURIComponent(`${sitePath}/SitePages`)}')/items`;
  // A refusal is remembered: the next visit asks right the first time.
  let pace: FeedPace = { learned: lastSeen.read<number>(paceKey) ?? 0 };
  const learnFrom = (refused: FeedWindow): void => {
    pace = { ...pace, learned: Math.max(pace.learned, paceOfRefused(refused, pace.guessed)) };
    lastSeen.write(paceKey, pace.learned);
  };

  const readCards = async (limit: number, filter?: string): Promise<RowReader[]> => {
    const query = SPCollection(site, items)
      .select(...cardColumns)
      .expand('AmbInstitution')
      .orderBy('FirstPublishedDate', false)
      .orderBy('Id', false)
      .top(limit);
    return readRows(await (filter ? query.filter(filter) : query)());
  };

  const readWindow =
    (theme: FeedRequest['theme']) =>
    async (window: FeedWindow, limit: number): Promise<Result<WindowAnswer>> => {
      try {
        const rows = await readCards(limit, filterOf(window, theme));
        return success({ kind: 'posts', posts: rows.map((row) => cardOf(row, origin)), isWhole: rows.length < limit });
      } catch (thrown) {
        if (!isOverThreshold(thrown)) {
          return failure(portalErrorOf(thrown));
        }
        learnFrom(window);
        return success({ kind: 'tooMany' });
      }
    };

  /**
   * The newest posts of all. Asked without a filter, since SharePoint sorts by an indexed column whatever the
   * size of the list: one question at 10 posts as at 10,000. Undefined when other pages crowd the posts out.
   */
  const readNewest = async (pageSize: number): Promise<FeedPage | undefined> => {
    const limit = pageSize + 1 + roomForOtherPages;
    const rows = await readCards(limit);
    const posts = rows.filter(isPublishedIdea).map((row) => cardOf(row, origin));
    pace = { ...pace, guessed: paceOf(posts.map((post) => post.publishedAt)) };
    return posts.length > pageSize || rows.length < limit ? pageOf(posts, pageSize) : undefined;
  };

  const readPage = async ({ theme, cursor, pageSize }: FeedRequest): Promise<Result<FeedPage>> => {
    try {
      const newest = theme || cursor ? undefined : await readNewest(pageSize);
      if (newest) {
        return success(newest);
      }
    } catch (thrown) {
      return failure(portalErrorOf(thrown));
    }
    return collectFeedPage(cursor ?? justAfter(now()), pageSize, pace, readWindow(theme));
  };

  return {
    async readFeedPage(request) {
      const page = await readPage(request);
      if (page.ok && !request.cursor) {
        lastSeen.write(keyOf(request), page.value);
      } else if (!page.ok && page.error.kind === 'forbidden') {
        // Signed out, or the right was taken away: nothing seen before is shown any more.
        lastSeen.clear();
      }
      return page;
    },
    lastSeenFeedPage: (request) => (request.cursor ? undefined : lastSeen.read<FeedPage>(keyOf(request))),
    async readPostFacts(pageId): Promise<Result<PostFacts>> {
      try {
        const item: unknown = await SPInstance(site, `${items}(${pageId})`)
          .select(...factColumns)
          .expand('AmbInstitution')();
        return success(factsOf(readRow(item)));
      } catch (thrown) {
        return failure(portalErrorOf(thrown));
      }
    },
  };
}

function isPublishedIdea(row: RowReader): boolean {
  return (
    row.number('PromotedState') === promotedAsNews &&
    row.time('FirstPublishedDate') !== undefined &&
    (row.text('ContentTypeId') ?? '').startsWith(ideaContentType)
  );
}

function keyOf({ theme, pageSize }: FeedRequest): string {
  return `inspiration/feed/${theme ?? 'all'}/${pageSize}`;
}

/** Posts published in this very second are in, and so are those of a server whose clock is a minute ahead. */
function justAfter(time: Date): { publishedAt: string; id: number } {
  return { publishedAt: new Date(time.getTime() + 60000).toISOString(), id: 0 };
}
