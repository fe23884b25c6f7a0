import type { SqlValue } from '../../store/database';
import type { Context } from '../kernel/context';
import { invalidArgument, SharePointError } from '../kernel/errors';
import { onWeb } from '../apps/appStore';
import { visibleRows } from '../items/visible';
import { tableOf } from '../items/rows';
import { listByNo } from '../model/lists';
import { allWebs, type Web } from '../model/webs';
import { mayEnter } from '../security/permissions';
import { searchedWords, type SearchedWord } from './highlight';
import { KqlError, parseKql, type Kql } from './kql';
import { ftsPhrase, kqlCondition } from './kqlSql';
import { viewProperties } from './pageViews';
import { crawlDue, isSearched } from './searchIndex';

/** What is asked of search, read from a request. */
export interface SearchRequest {
  text: string;
  selectProperties: string[];
  startRow: number;
  rowLimit: number;
  sort: { property: string; descending: boolean }[];
}

/** A hit that the caller may see. */
export interface Hit {
  no: number;
  web: number;
  list: number;
  item: number;
  title: string;
  body: string;
  properties: Record<string, string | null>;
  rank: number;
  site: Web;
}

export interface Found {
  hits: Hit[];
  total: number;
  searched: SearchedWord[];
}

interface HitRow {
  no: number;
  web: number;
  list: number;
  item: number;
  rank: number;
}

/** Finds what the caller may see, best first, and answers the rows asked for. */
export function search(ctx: Context, request: SearchRequest): Found {
  const webs = new Map(allWebs(ctx).map((web) => [web.no, web]));
  crawlDue(ctx, (no) => {
    const web = webs.get(no);
    return web && onWeb(ctx, web);
  });
  const query = readQuery(request.text);
  const rows = trimmed(ctx, webs, matches(ctx, query, request.sort));
  const page = rows.slice(request.startRow, request.startRow + request.rowLimit);
  return {
    total: rows.length,
    searched: searchedWords(query),
    hits: page.flatMap((row) => loadHit(ctx, webs, row)),
  };
}

function readQuery(text: string): Kql {
  try {
    return parseKql(text);
  } catch (error) {
    if (!(error instanceof KqlError)) throw error;
    throw new SharePointError(
      500,
      '-1, Microsoft.Office.Server.Search.REST.SearchServiceException',
      error.message,
    );
  }
}

/** Title counts most, then choices and names, then running text. */
const weights = '10.0, 4.0, 1.0';

function matches(ctx: Context, query: Kql, sort: SearchRequest['sort']): HitRow[] {
  const condition = kqlCondition(query, { origin: ctx.origin, now: ctx.now() });
  const ranks = rankOf(ctx, positiveTexts(query));
  const { sql: order, values } = orderBy(sort);
  const rows = ctx.database.all<Omit<HitRow, 'rank'>>(
    `SELECT d.no, d.web, d.list, d.item FROM search_documents d WHERE ${condition.sql} ORDER BY ${order}`,
    [...condition.values, ...values],
  );
  const ranked = rows.map((row) => ({ ...row, rank: ranks.get(row.no) ?? 0 }));
  const byRank = sort.length === 0 || sort[0]?.property.toLowerCase() === 'rank';
  const down = sort[0]?.descending ?? true;
  return byRank ? ranked.sort((a, b) => (down ? b.rank - a.rank : a.rank - b.rank)) : ranked;
}

/**
 * How well documents fit any of the texts; better is higher. A query of its own: joined to others, FTS5
 * starts anew for each row.
 */
function rankOf(ctx: Context, texts: readonly string[]): Map<number, number> {
  if (texts.length === 0) return new Map();
  return new Map(
    ctx.database
      .all<{ no: number; score: number }>(
        `SELECT rowid AS no, bm25(search_words, ${weights}) AS score FROM search_words WHERE search_words MATCH ?`,
        [texts.join(' OR ')],
      )
      .map(({ no, score }) => [no, -score]),
  );
}

function positiveTexts(query: Kql): string[] {
  if (query.kind === 'text') return [ftsPhrase(query.words, query.prefix)];
  return query.kind === 'and' || query.kind === 'or' ? query.parts.flatMap(positiveTexts) : [];
}

const viewCounts = new Map([
  ['viewslifetime', 'sum(v.views)'],
  ['viewslifetimeuniqueusers', 'count(DISTINCT v.viewer)'],
]);

function orderBy(sort: SearchRequest['sort']): { sql: string; values: SqlValue[] } {
  const values: SqlValue[] = [];
  const keys = sort
    .filter(({ property }) => property.toLowerCase() !== 'rank')
    .map(({ property, descending }) => {
      const direction = descending ? 'DESC' : 'ASC';
      const name = property.toLowerCase();
      if (name === 'docid' || name === '[docid]') return `d.no ${direction}`;
      if (viewCounts.has(name))
        return `(SELECT ${viewCounts.get(name) ?? ''} FROM item_views v
          WHERE v.list = d.list AND v.item = d.item) ${direction}`;
      if (!/^\w+$/.test(name)) throw invalidArgument(`The property "${property}" cannot be sorted by.`);
      values.push(name);
      return `(SELECT p.value FROM json_each(d.properties) p WHERE lower(p.key) = ? LIMIT 1) COLLATE NOCASE ${direction}`;
    });
  return { sql: [...keys, 'd.modified DESC', 'd.no'].join(', '), values };
}

/** Leaves out what the caller may not see, by the lists' own rules. */
function trimmed(ctx: Context, webs: ReadonlyMap<number, Web>, rows: readonly HitRow[]): HitRow[] {
  const allowed = new Map<number, Set<number>>();
  for (const list of new Set(rows.map((row) => row.list))) {
    const web = webs.get(rows.find((row) => row.list === list)?.web ?? 0);
    allowed.set(
      list,
      web
        ? visibleIds(
            onWeb(ctx, web),
            list,
            rows.filter((row) => row.list === list).map((row) => row.item),
          )
        : new Set(),
    );
  }
  return rows.filter((row) => allowed.get(row.list)?.has(row.item));
}

function visibleIds(ctx: Context, no: number, ids: number[]): Set<number> {
  const list = mayEnter(ctx) ? listByNo(ctx, ctx.web, no) : undefined;
  if (!list || !isSearched(list)) return new Set();
  const visible = visibleRows(ctx, list);
  return new Set(
    ctx.database
      .all<{ id: number }>(
        `SELECT id FROM ${tableOf(list)} WHERE ${visible.sql} AND id IN (SELECT value FROM json_each(?))`,
        [...visible.values, JSON.stringify(ids)],
      )
      .map((row) => row.id),
  );
}

function loadHit(ctx: Context, webs: ReadonlyMap<number, Web>, row: HitRow): Hit[] {
  const site = webs.get(row.web);
  const found = ctx.database.get<{ title: string; body: string; properties: string }>(
    'SELECT title, body, properties FROM search_documents WHERE no = ?',
    [row.no],
  );
  if (!site || !found) return [];
  const crawled = JSON.parse(found.properties) as Record<string, string | null>;
  return [{ ...row, ...found, properties: { ...crawled, ...viewProperties(ctx, row.list, row.item) }, site }];
}
