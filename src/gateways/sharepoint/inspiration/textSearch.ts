import type { ISPQueryable } from '@pnp/sp/spqueryable';
import type { CatalogueEntry } from '../../../domain/inspiration/catalogueEntry';
import { findPosts } from '../../../domain/inspiration/search/findPosts';
import type { FullTextPost, SearchAnswer } from '../../../domain/inspiration/search/findPosts';
import { wordsIn } from '../../../domain/inspiration/search/foldedWords';
import { createPostIndex } from '../../../domain/inspiration/search/postIndex';
import type { PostIndex } from '../../../domain/inspiration/search/postIndex';
import { readSearch } from '../../../domain/inspiration/search/readSearch';
import type { ReadSearch } from '../../../domain/inspiration/search/readSearch';
import { withoutGuesses } from '../../../domain/inspiration/search/withoutGuesses';
import { danishStem } from './danishStem';

import { searchSite } from './searchSite';
import type { VisitCatalogue } from './visitCatalogue';

interface TextAnswer extends SearchAnswer {
  /** The catalogue that was searched. */
  readonly entries: readonly CatalogueEntry[];
  readonly isShallow: boolean;
}

/** Finding by words. */
interface TextSearch {
  /** Undefined for a text that says nothing. Rejects when there is no catalogue to be had. */
  find(text: string): Promise<TextAnswer | undefined>;
}

/** @param pagesUrl absolute address of Site Pages */
export function openTextSearch(site: ISPQueryable, pagesUrl: string, catalogue: VisitCatalogue): TextSearch {
  let built: { readonly entries: readonly CatalogueEntry[]; readonly index: PostIndex } | undefined;
  let last: { readonly text: string; readonly found: Promise<readonly FullTextPost[]> } | undefined;

  const indexOf = (entries: readonly CatalogueEntry[]): PostIndex => {
    if (built?.entries !== entries) {
      built = { entries, index: createPostIndex(entries, danishStem) };
    }
    return built.index;
  };

  /** Asked once for a text, however the filters change; again after it failed. */
  const askSharePoint = async (text: string, { terms }: ReadSearch): Promise<readonly FullTextPost[] | undefined> => {
    if (last?.text !== text) {
      last = { text, found: terms.length > 0 ? searchSite(site, pagesUrl, terms) : Promise.resolve([]) };
    }
    const asked = last;
    try {
      return await asked.found;
    } catch {
      last = last === asked ? undefined : last;
      return undefined;
    }
  };

  return {
    async find(text) {
      if (wordsIn(text).length === 0) {
        return undefined;
      }
      const known = await catalogue.known();
      const first = readSearch(text, indexOf(known.entries).vocabulary);
      if (first.terms.length + first.facts.length === 0) {
        return undefined;
      }
      // Side by side: what was published a moment ago is in the catalogue long before SharePoint's search knows it.
      const [{ entries }, fullText] = await Promise.all([catalogue.upToDate(), askSharePoint(text, first)]);
      const { vocabulary, search } = indexOf(entries);
      const { facts, terms } = readSearch(text, vocabulary);
      const read = { facts, terms: withoutGuesses(terms, fullText ?? []) };
      const hits = read.terms.map(search);
      const answer = findPosts(text, read, { entries, vocabulary, hits, fullText: fullText ?? [] });
      return { ...answer, entries, isShallow: fullText === undefined };
    },
  };
}
