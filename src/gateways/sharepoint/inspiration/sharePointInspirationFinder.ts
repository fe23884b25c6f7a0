import { SPCollection } from '@pnp/sp/spqueryable';
import type { ISPQueryable } from '@pnp/sp/spqueryable';
import { countsOf } from '../../../domain/inspiration/facetCounts';
import { isWithin } from '../../../domain/inspiration/feedFilter';
import type { Found, FindQuery, InspirationFinder } from '../../../domain/inspiration/inspirationFinder';
import type { PostCard } from '../../../domain/inspiration/post';
import { failure, success } from '../../../domain/shared/result';
import type { Result } from '../../../domain/shared/result';
import type { KeptCatalogue } from '../../browser/keptCatalogue';
import { portalErrorOf } from '../portalErrorOf';
import { readRows } from '../rowReader';
import { itemsPath } from './itemsPath';
import { cardColumns, cardsAmong } from './postRow';
import { openReaderLists } from './readerLists';
import { openTextSearch } from './textSearch';
import { openViews } from './views';
import type { ViewedPosts } from './views';
import { openVisitCatalogue } from './visitCatalogue';

/** What the finder of inspiration posts is made from. */
interface InspirationFinderParts {
  /** The site, from `connectForReading`. */
  site: ISPQueryable;
  /** Server-relative path of the portal's site, such as `/sites/ambassadorportal`. */
  sitePath: string;
  /** Scheme and host that the site is on. */
  origin: string;
  /** The person's id in the site. */
  userId: number;
  kept: KeptCatalogue;
  now: () => Date;
}

/** `Id eq …` so often in one question; an address has room for some fifty. */
const cardsAtOnce = 24;

/** Finds inspiration posts in the site's page library, as the signed-in person. */
export function createSharePointInspirationFinder(parts: InspirationFinderParts): InspirationFinder {
  const { site, sitePath, origin, userId, kept, now } = parts;
  const items = itemsPath(sitePath, 'SitePages');
  const catalogue = openVisitCatalogue(site, items, kept, now);
  const textSearch = openTextSearch(site, `${origin}${encodeURI(sitePath)}/SitePages`, catalogue);
  const views = openViews(openReaderLists(site, sitePath, userId), now);

  /** What the view and the text leave before any filter, in the order to show. */
  const findAll = async ({ text, view }: FindQuery): Promise<Omit<Found, 'counts'> & ViewedPosts> => {
    const viewing = catalogue.known().then(({ entries }) => views.read(view, entries));
    const [answer, inView] = await Promise.all([textSearch.find(text), viewing]);
    if (!answer) {
      return { ...inView, marks: [], isShallow: false };
    }
    const viewed = new Map(inView.posts.map((post) => [post.id, post]));
    const fresh = view === 'newest' ? answer.entries : inView.entries;
    const isViewed = view === 'newest' ? (): boolean => true : (id: number): boolean => viewed.has(id);
    const posts = answer.posts.filter(({ id }) => isViewed(id)).map((post) => ({ ...viewed.get(post.id), ...post }));
    return { ...inView, ...answer, entries: fresh, posts };
  };

  const readSome = async (ids: readonly number[]): Promise<PostCard[]> => {
    const rows = await SPCollection(site, items)
      .select(...cardColumns)
      .expand('AmbInstitution')
      .filter(ids.map((id) => `Id eq ${id}`).join(' or '))
      .top(ids.length)();
    return cardsAmong(readRows(rows), origin);
  };

  return {
    async find(query): Promise<Result<Found>> {
      try {
        const { posts, entries, marks, corrected, isShallow, isRecentOnly } = await findAll(query);
        const byId = new Map(entries.map((entry) => [entry.id, entry]));
        const found = posts.filter(({ id }) => byId.has(id));
        const facts = found.map(({ id }) => byId.get(id)).filter((entry) => entry !== undefined);
        return success({
          posts: found.filter((_, index) => isWithin(query.filter, facts[index])),
          counts: countsOf(facts, query.filter),
          marks,
          corrected,
          isShallow,
          isRecentOnly,
        });
      } catch (thrown) {
        const error = portalErrorOf(thrown);
        if (error.kind === 'forbidden') {
          void kept.clear();
        }
        return failure(error);
      }
    },
    async readCards(ids): Promise<Result<readonly PostCard[]>> {
      const groups = Array.from({ length: Math.ceil(ids.length / cardsAtOnce) }, (_, group) =>
        ids.slice(group * cardsAtOnce, (group + 1) * cardsAtOnce)
      );
      try {
        const cards = new Map((await Promise.all(groups.map(readSome))).flat().map((card) => [card.id, card]));
        catalogue.drop(ids.filter((id) => !cards.has(id)));
        return success(ids.map((id) => cards.get(id)).filter((card) => card !== undefined));
      } catch (thrown) {
        return failure(portalErrorOf(thrown));
      }
    },
  };
}
