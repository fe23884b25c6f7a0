import type { CatalogueEntry } from '../../../domain/inspiration/catalogueEntry';
import type { FeedView, FoundPost } from '../../../domain/inspiration/inspirationFinder';
import type { OwnPost, ReaderLists, TriedCounts } from './readerLists';

/** The posts of a view, in its order. */
export interface ViewedPosts {
  readonly posts: readonly FoundPost[];
  /** The catalogue that they were taken from. */
  readonly entries: readonly CatalogueEntry[];
  readonly isRecentOnly: boolean;
}

/** The views of the blog. */
export interface Views {
  /** Rejects as PnPjs does. */
  read(view: FeedView, entries: readonly CatalogueEntry[]): Promise<ViewedPosts>;
}

/** Tries are counted again when they were last counted so long ago, in milliseconds. */
const countedForMs = 5 * 60 * 1000;

/**
 * What a person has saved and tried is asked for each time: it is short, and may have changed a moment ago, here or on
 * another device. What all have tried is long, and is counted now and then.
 */
export function openViews(lists: ReaderLists, now: () => Date): Views {
  let counted: { readonly at: number; readonly counts: Promise<TriedCounts> } | undefined;
  let sorted: { readonly from: readonly CatalogueEntry[]; readonly entries: readonly CatalogueEntry[] } | undefined;

  const countTried = async (): Promise<TriedCounts> => {
    const at = now().getTime();
    if (!counted || at - counted.at > countedForMs) {
      counted = { at, counts: lists.countTried() };
    }
    try {
      return await counted.counts;
    } catch (thrown) {
      counted = undefined;
      throw thrown;
    }
  };

  const newestFirst = (entries: readonly CatalogueEntry[]): readonly CatalogueEntry[] => {
    if (sorted?.from !== entries) {
      sorted = { from: entries, entries: [...entries].sort(byTime) };
    }
    return sorted.entries;
  };

  const own = (posts: readonly OwnPost[], entries: readonly CatalogueEntry[]): ViewedPosts => ({
    posts,
    entries,
    isRecentOnly: false,
  });

  return {
    async read(view, entries) {
      switch (view) {
        case 'newest':
          return { posts: newestFirst(entries).map(({ id }) => ({ id })), entries, isRecentOnly: false };
        case 'saved':
          return own((await lists.readSaved()).map(({ id }) => ({ id })), entries);
        case 'tried':
          return own(await lists.readTried(), entries);
        case 'mostTried': {
          const { byPost, isRecentOnly } = await countTried();
          const tried = newestFirst(entries).flatMap(({ id }) => {
            const triedCount = byPost.get(id);
            return triedCount === undefined ? [] : [{ id, triedCount }];
          });
          // Sorting is stable: of those tried equally often the newest is first.
          return { posts: tried.sort((a, b) => b.triedCount - a.triedCount), entries, isRecentOnly };
        }
      }
    },
  };
}

/** ISO times compare as text; `localeCompare` would take ten times as long over 10,000. */
function byTime(a: CatalogueEntry, b: CatalogueEntry): number {
  return a.publishedAt === b.publishedAt ? b.id - a.id : a.publishedAt < b.publishedAt ? 1 : -1;
}
