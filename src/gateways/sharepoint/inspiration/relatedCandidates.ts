import { SPCollection } from '@pnp/sp/spqueryable';
import type { ISPQueryable } from '@pnp/sp/spqueryable';
import { failure, success } from '../../../domain/shared/result';
import type { Result } from '../../../domain/shared/result';
import { collectFeedPage } from '../../../domain/inspiration/collectFeedPage';
import { justAfter } from '../../../domain/inspiration/feedPage';
import type { WindowAnswer } from '../../../domain/inspiration/collectFeedPage';
import type { FeedPace, FeedWindow } from '../../../domain/inspiration/feedWindow';
import type { PostCard } from '../../../domain/inspiration/post';
import { isOverThreshold, portalErrorOf } from '../portalErrorOf';
import { readRows } from '../rowReader';
import { filterOf, themeIs, toolIs } from './feedQueries';
import { itemsPath } from './itemsPath';
import { cardColumns, cardsAmong } from './postRow';

interface CandidateParts {
  site: ISPQueryable;
  sitePath: string;
  origin: string;
  now: () => Date;
  /** What is known of how many posts a day there are. */
  pace: FeedPace;
}

/** Enough to choose among; all of a small blog. */
const candidates = 30;

/** The newest posts that share a theme or the tool with one: one query, more past SharePoint's 5,000 rows. */
export async function readCandidates(parts: CandidateParts, post: PostCard): Promise<Result<readonly PostCard[]>> {
  const { site, sitePath, origin, now, pace } = parts;
  const common = [
    ...post.themes.map(themeIs),
    ...(post.tool ? [toolIs(post.tool)] : []),
  ].join(' or ');
  if (common === '') {
    return success([]);
  }
  const readWindow = async (stretch: FeedWindow, limit: number): Promise<Result<WindowAnswer>> => {
    try {
      const query = SPCollection(site, itemsPath(sitePath, 'SitePages'))
        .select(...cardColumns)
        .expand('AmbInstitution')
        .filter(`${filterOf(stretch)} and (${common})`)
        .orderBy('FirstPublishedDate', false)
        .orderBy('Id', false)
        .top(limit);
      const rows = readRows(await query());
      return success({ kind: 'posts', posts: cardsAmong(rows, origin), isWhole: rows.length < limit });
    } catch (thrown) {
      return isOverThreshold(thrown) ? success({ kind: 'tooMany' }) : failure(portalErrorOf(thrown));
    }
  };
  const page = await collectFeedPage(justAfter(now()), candidates, pace, readWindow);
  return page.ok ? success(page.value.posts) : page;
}
