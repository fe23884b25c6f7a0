import { SPInstance } from '@pnp/sp/spqueryable';
import type { ISPQueryable } from '@pnp/sp/spqueryable';
import type { FullTextPost } from '../../../domain/inspiration/search/findPosts';
import { beginningThatFoldsTo } from '../../../domain/inspiration/search/foldedWords';
import { readHighlighted } from '../../../domain/inspiration/search/highlightedText';
import { standsForBeginning } from '../../../domain/inspiration/search/searchTerm';
import type { SearchTerm, WantedWord } from '../../../domain/inspiration/search/searchTerm';
import { readRow } from '../rowReader';
import type { RowReader } from '../rowReader';
import { ideaContentType, promotedAsNews } from './feedQueries';

/** The best of a long list: readers look no further, and each is some 500 bytes. */
const rowLimit = 50;
/** Escaped. SharePoint reads 4,096 characters of a query, but 2,048 of an address's question are IIS's usual limit. */
const longestQuery = 1300;
const shortestBeginning = 3;

/**
 * Asks SharePoint's search for published ideas of the site that have any of the terms, best first.
 *
 * Words go in as letters and digits alone, in small letters, so nothing a person writes is an operator (those are in
 * capitals) or a property; `*` at the end of a word, or of a phrase inside its marks, finds its other endings. KQL has no
 * such thing for the beginning of a word
 * (https://learn.microsoft.com/sharepoint/dev/general-development/keyword-query-language-kql-syntax-reference).
 *
 * @param pagesUrl absolute address of Site Pages
 */
export async function searchSite(site: ISPQueryable, pagesUrl: string, terms: readonly SearchTerm[]): Promise<FullTextPost[]> {
  const request = SPInstance(site, '_api/search/query');
  const kql = [
    `(${wordsOf(terms)})`,
    `Path:"${pagesUrl}"`,
    `ContentTypeId:${ideaContentType}*`,
    `PromotedState:${promotedAsNews}`,
  ].join(' ');
  request.query.set('querytext', `'${kql.replace(/'/g, "''")}'`);
  request.query.set('selectproperties', "'ListItemID,HitHighlightedSummary'");
  request.query.set('rowlimit', String(rowLimit));
  // Ideas written from the same template are no duplicates.
  request.query.set('trimduplicates', 'false');
  return rowsOf(await request()).map(postOf);
}

/** Every way of saying every term, as long as there is room: the readers' own words first. */
function wordsOf(terms: readonly SearchTerm[]): string {
  const ways = terms
    .flatMap(({ alternatives }) => alternatives)
    .sort((a, b) => b.weight - a.weight)
    .map(({ words }) => (words.length === 1 ? wordOf(words[0]) : `"${words.map(({ written }) => written).join(' ')}*"`));
  let query = '';
  for (const way of new Set(ways)) {
    const longer = `${query}${query && ' OR '}${way}`;
    query = encodeURIComponent(longer).length > longestQuery ? query : longer;
  }
  return query;
}

function wordOf(word: WantedWord): string {
  const beginning = standsForBeginning(word) ? beginningThatFoldsTo(word.stem, word.written) : undefined;
  const asked = beginning ?? word.written;
  return asked.length < shortestBeginning ? asked : `${asked}*`;
}

function rowsOf(answer: unknown): RowReader[] {
  const results = readRow(answer).row('PrimaryQueryResult')?.row('RelevantResults')?.row('Table');
  return results ? results.rows('Rows') : [];
}

function postOf(row: RowReader): FullTextPost {
  const cells = new Map(row.rows('Cells').map((cell) => [cell.text('Key'), cell.text('Value')]));
  return { id: Number(cells.get('ListItemID')), ...readHighlighted(cells.get('HitHighlightedSummary') ?? '') };
}
