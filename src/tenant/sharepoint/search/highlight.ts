import { fold, wordsOf, type Word } from './fold';
import type { Kql } from './kql';

/** A word that was searched for, in the index's form. */
export interface SearchedWord {
  word: string;
  prefix: boolean;
}

/** The words a query wants to see; what it excludes is left out. */
export function searchedWords(query: Kql): SearchedWord[] {
  switch (query.kind) {
    case 'text':
      return query.words.map((word, index) => ({
        word: fold(word),
        prefix: query.prefix && index === query.words.length - 1,
      }));
    case 'property':
      return query.name.toLowerCase() === 'title'
        ? wordsOf(query.value).map(({ text }) => ({ word: fold(text), prefix: query.prefix }))
        : [];
    case 'and':
    case 'or':
      return query.parts.flatMap(searchedWords);
    case 'all':
    case 'not':
      return [];
  }
}

const isHit = (word: Word, searched: readonly SearchedWord[]): boolean => {
  const folded = fold(word.text);
  return searched.some((one) => folded === one.word || (one.prefix && folded.startsWith(one.word)));
};

const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** A text, escaped, with its hits between `<c0>` and `</c0>`, as in SharePoint's results. */
function markHits(text: string, searched: readonly SearchedWord[]): string {
  let out = '';
  let at = 0;
  for (const word of wordsOf(text).filter((one) => isHit(one, searched))) {
    out += `${escapeHtml(text.slice(at, word.start))}<c0>${escapeHtml(text.slice(word.start, word.end))}</c0>`;
    at = word.end;
  }
  return out + escapeHtml(text.slice(at));
}

const lead = 60;

/**
 * A piece of the text around its first hits (or its beginning), marked; ` <ddd/> ` where something was left
 * out.
 */
export function summaryOf(text: string, searched: readonly SearchedWord[], length = 180): string {
  const words = wordsOf(text);
  const first = words.find((word) => isHit(word, searched));
  const from =
    first && first.start > lead ? (words.find((word) => word.start >= first.start - lead)?.start ?? 0) : 0;
  const last = words.filter((word) => word.end <= from + length).at(-1);
  const until = from + length >= text.length ? text.length : (last?.end ?? from + length);
  const marked = markHits(text.slice(from, until), searched);
  return `${from > 0 ? '<ddd/> ' : ''}${marked}${until < text.length ? ' <ddd/>' : ''}`;
}
