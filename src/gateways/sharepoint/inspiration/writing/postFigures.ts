import { SPCollection, SPInstance } from '@pnp/sp/spqueryable';
import type { ISPQueryable } from '@pnp/sp/spqueryable';
import type { PostFigures } from '../../../../domain/inspiration/writing/writingDesk';
import type { Result } from '../../../../domain/shared/result';
import { valueOf } from '../../answered';
import { readRow, readRows } from '../../rowReader';
import type { RowReader } from '../../rowReader';
import { itemsPath } from '../itemsPath';
import { isTriedRow } from '../triedKey';
import { inGroups } from './inGroups';

/** `Id eq …` so often in one question; an address has room for some fifty. */
const idsAQuestion = 24;
/** As many rows as SharePoint hands out at once: of 24 posts, so many are tried by 200 colleagues each. */
const mostRows = 5000;

/** Posts whose figures fit into one batch of 100: one request each for likes, and two for every 24 of them. */
export const figuresAtOnce = 80;

/** Asks for the figures of at most 80 posts; to be read with `figuresOf`. */
export function askFigures(
  batched: ISPQueryable,
  sitePath: string,
  pagesUrl: string,
  ids: readonly number[]
): Promise<unknown>[] {
  return [
    ...ids.map((id) =>
      SPInstance(batched, `${itemsPath(sitePath, 'SitePages', id)}/likedByInformation`).select('likeCount')<unknown>()
    ),
    ...inGroups(ids, idsAQuestion).flatMap((group) => [
      askTries(batched, sitePath, group),
      askReaders(batched, pagesUrl, group),
    ]),
  ];
}

/**
 * Puts the answers to `askFigures` together. A post that is gone is left out. Whom search doesn't know of, or where it
 * doesn't answer, readers are left out: it counts them, and is hours behind.
 *
 * @throws NamedFailure when likes or tries couldn't be read
 */
export function figuresOf(
  ids: readonly number[],
  answers: readonly Result<unknown>[]
): ReadonlyMap<number, PostFigures> {
  const others = answers.slice(ids.length);
  const tries = others.filter((_, index) => index % 2 === 0).flatMap((answer) => readRows(valueOf(answer)));
  const triers = triersOf(tries.filter(isTriedRow));
  const readers = new Map(others.filter((_, index) => index % 2 === 1).flatMap(readersIn));
  return new Map(
    ids.flatMap((id, index) => {
      const likes = likesIn(answers[index]);
      const figures = { readers: readers.get(id), likes: likes ?? 0, tried: triers.get(id)?.size ?? 0 };
      return likes === undefined ? [] : [[id, figures] as const];
    })
  );
}

function askTries(batched: ISPQueryable, sitePath: string, ids: readonly number[]): Promise<unknown> {
  return SPCollection(batched, itemsPath(sitePath, 'Lists/Tried'))
    .select('AmbPostId', 'AuthorId', 'AmbKey')
    .filter(ids.map((id) => `AmbPostId eq ${id}`).join(' or '))
    .top(mostRows)<unknown>();
}

/** SharePoint counts who opened a page and tells it in its search alone (`ViewsLifeTimeUniqueUsers`), not who it was. */
function askReaders(batched: ISPQueryable, pagesUrl: string, ids: readonly number[]): Promise<unknown> {
  const request = SPInstance(batched, '_api/search/query');
  const kql = `Path:"${pagesUrl}" (${ids.map((id) => `ListItemID:${id}`).join(' OR ')})`;
  request.query.set('querytext', `'${kql.replace(/'/g, "''")}'`);
  request.query.set('selectproperties', "'ListItemID,ViewsLifeTimeUniqueUsers'");
  request.query.set('rowlimit', String(ids.length));
  request.query.set('trimduplicates', 'false');
  return request<unknown>();
}

/** Undefined for a post that is gone. SharePoint writes the count as text, as OData does with 64 bits. */
function likesIn(answer: Result<unknown>): number | undefined {
  if (!answer.ok && answer.error.kind === 'notFound') {
    return undefined;
  }
  const { likeCount } = valueOf(answer) as { likeCount?: unknown };
  return Number(likeCount ?? 0);
}

function triersOf(rows: readonly RowReader[]): Map<number, Set<number>> {
  const triers = new Map<number, Set<number>>();
  for (const row of rows) {
    const id = row.id('AmbPostId');
    triers.set(id, (triers.get(id) ?? new Set()).add(row.id('AuthorId')));
  }
  return triers;
}

function readersIn(answer: Result<unknown>): (readonly [number, number])[] {
  const rows = answer.ok ? foundIn(answer.value) : [];
  return rows.flatMap((row) => {
    const cells = new Map(row.rows('Cells').map((cell) => [cell.text('Key'), cell.text('Value')]));
    const count = cells.get('ViewsLifeTimeUniqueUsers');
    return count === undefined ? [] : [[Number(cells.get('ListItemID')), Number(count)] as const];
  });
}

function foundIn(answer: unknown): RowReader[] {
  const table = readRow(answer).row('PrimaryQueryResult')?.row('RelevantResults')?.row('Table');
  return table ? table.rows('Rows') : [];
}
