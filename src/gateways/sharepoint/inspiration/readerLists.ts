import { SPCollection } from '@pnp/sp/spqueryable';
import type { ISPQueryable } from '@pnp/sp/spqueryable';
import { isOverThreshold } from '../portalErrorOf';
import { readRows } from '../rowReader';
import type { RowReader } from '../rowReader';
import { itemsPath } from './itemsPath';
import type { OwnList } from './itemsPath';
import { isTriedRow } from './triedKey';

/** A post that the person saved or tried. */
export interface OwnPost {
  readonly id: number;
  /** The person's line of experience, where one was written. */
  readonly experience?: string;
}

/** How many colleagues have tried each post. */
export interface TriedCounts {
  readonly byPost: ReadonlyMap<number, number>;
  /** True when there are more tries than can be read, and only the newest are counted. */
  readonly isRecentOnly: boolean;
}

/** As many rows as SharePoint hands out at once. */
const mostRows = 5000;
const triedColumns = ['AmbPostId', 'AuthorId', 'AmbKey'];

/** The lists in which readers keep what they have tried and saved. */
export interface ReaderLists {
  /** What this person has saved, last saved first, each post once. */
  readSaved(): Promise<OwnPost[]>;
  /** What this person has tried, last tried first. */
  readTried(): Promise<OwnPost[]>;
  countTried(): Promise<TriedCounts>;
}

/**
 * @param sitePath server-relative path of the portal's site
 * @param userId the person's id in the site
 */
export function openReaderLists(site: ISPQueryable, sitePath: string, userId: number): ReaderLists {
  const readNewest = async (list: OwnList, columns: readonly string[], filter?: string): Promise<RowReader[]> => {
    const query = SPCollection(site, itemsPath(sitePath, list))
      .select(...columns)
      .orderBy('Id', false)
      .top(mostRows);
    return readRows(await (filter ? query.filter(filter) : query)());
  };

  /** `Author` is indexed; where it isn't yet and the list is long, the person's rows among the newest are taken. */
  const readOwn = async (list: OwnList, columns: readonly string[]): Promise<RowReader[]> => {
    try {
      return await readNewest(list, columns, `AuthorId eq ${userId}`);
    } catch (thrown) {
      if (!isOverThreshold(thrown)) {
        throw thrown;
      }
      return (await readNewest(list, columns)).filter((row) => row.number('AuthorId') === userId);
    }
  };

  return {
    readSaved: async () => oncePerPost(await readOwn('Lists/Saved', ['AmbPostId', 'AuthorId'])),
    readTried: async () => oncePerPost((await readOwn('Lists/Tried', ['Title', ...triedColumns])).filter(isTriedRow)),
    async countTried() {
      const rows = await readNewest('Lists/Tried', triedColumns);
      const authors = new Map<number, Set<number>>();
      for (const row of rows.filter(isTriedRow)) {
        const id = row.id('AmbPostId');
        authors.set(id, (authors.get(id) ?? new Set()).add(row.id('AuthorId')));
      }
      const byPost = new Map([...authors].map(([id, { size }]) => [id, size]));
      return { byPost, isRecentOnly: rows.length === mostRows };
    },
  };
}

function oncePerPost(rows: readonly RowReader[]): OwnPost[] {
  const posts = new Map<number, OwnPost>();
  for (const row of rows) {
    const id = row.number('AmbPostId');
    if (id !== undefined && !posts.has(id)) {
      posts.set(id, { id, experience: row.text('Title') });
    }
  }
  return [...posts.values()];
}
