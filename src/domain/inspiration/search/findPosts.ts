import type { CatalogueEntry } from '../catalogueEntry';
import type { FoundPost } from '../inspirationFinder';
import { fold, wordsIn } from './foldedWords';
import type { HighlightedText } from './highlightedText';
import type { NamedFact } from './names';
import { rankPosts } from './rankPosts';
import type { ReadSearch } from './readSearch';
import { standsForBeginning } from './searchTerm';
import type { SearchTerm, WantedWord } from './searchTerm';
import type { Vocabulary } from './vocabulary';

/** A post that full-text search found, with the piece of its text that has the words. */
export interface FullTextPost extends HighlightedText {
  readonly id: number;
}

/** How well titles, teasers and facts answer a term, and with which words. */
export interface TermHits {
  /** From 0 (not at all) to 1 (the best of them), by post. */
  readonly byPost: ReadonlyMap<number, number>;
  /** Posts whose titles, teasers or facts have the reader's own word, or it put right, not only one that means the same. */
  readonly own: ReadonlySet<number>;
  /** Stems of the words that answer it. */
  readonly stems: ReadonlySet<string>;
}

/** All that is known when a search is answered. */
interface SearchKnowledge {
  readonly entries: readonly CatalogueEntry[];
  readonly vocabulary: Vocabulary;
  /** For each term of the search. */
  readonly hits: readonly TermHits[];
  /** The best first. */
  readonly fullText: readonly FullTextPost[];
}

/** What a search finds, best first, and how to show it. */
export interface SearchAnswer {
  readonly posts: readonly FoundPost[];
  readonly marks: readonly string[];
  readonly corrected?: string;
}

/** More words than this on one screen, and marking them helps nobody. */
const mostMarks = 200;

/** Answers a search from what the catalogue and full-text search know. */
export function findPosts(text: string, search: ReadSearch, knowledge: SearchKnowledge): SearchAnswer {
  const { entries, vocabulary, hits } = knowledge;
  const known = new Set(entries.map(({ id }) => id));
  const fullText = knowledge.fullText
    .filter(({ id }) => known.has(id))
    .map((post) => ({ ...post, seen: termsSeen(post.words, search.terms, vocabulary) }));
  const ids = rankPosts({
    posts: entries.length,
    byTerm: hits.map(({ byPost }) => byPost),
    fullText,
    named: withNamed(entries, search.facts),
  });
  const hidden = fullText.filter(({ id, seen }) => seen.some((term) => !hits[term].own.has(id)));
  const excerpts = new Map(hidden.map((post) => [post.id, post.text]));
  return {
    posts: ids.map((id) => (excerpts.has(id) ? { id, excerpt: excerpts.get(id) } : { id })),
    marks: marksOf(knowledge),
    corrected: correctedText(text, search.terms),
  };
}

function termsSeen(words: readonly string[], terms: readonly SearchTerm[], vocabulary: Vocabulary): number[] {
  const stems = words.flatMap(wordsIn).map((word) => vocabulary.stemOf(fold(word)));
  const isSeen = (wanted: WantedWord): boolean =>
    stems.some((stem) => stem === wanted.stem || (standsForBeginning(wanted) && stem.startsWith(wanted.stem)));
  const isAnswered = (term: SearchTerm): boolean =>
    term.alternatives.some((alternative) => alternative.words.every(isSeen));
  return terms.map((_, number) => number).filter((number) => isAnswered(terms[number]));
}

function withNamed(entries: readonly CatalogueEntry[], facts: readonly NamedFact[]): Map<number, number> {
  const shares = entries.map(({ id, ...entry }): [number, number] => [
    id,
    facts.filter((fact) => hasFact(entry, fact)).length / facts.length,
  ]);
  return new Map(shares.filter(([, share]) => share > 0));
}

function hasFact({ themes, settings, place }: Omit<CatalogueEntry, 'id'>, fact: NamedFact): boolean {
  switch (fact.kind) {
    case 'theme':
      return themes.includes(fact.theme);
    case 'setting':
      return settings.includes(fact.setting);
    case 'place':
      return place === fact.place;
  }
}

function marksOf({ hits, vocabulary, fullText }: SearchKnowledge): string[] {
  const words = hits.flatMap(({ stems }) => [...stems].flatMap(vocabulary.wordsOf).map(({ written }) => written));
  const inTexts = fullText.flatMap((post) => post.words.map((word) => word.toLowerCase()));
  return [...new Set([...words, ...inTexts])].slice(0, mostMarks);
}

/** The reader's text with the words that were taken for others. */
function correctedText(text: string, terms: readonly SearchTerm[]): string | undefined {
  const taken = new Map(terms.map(({ written, takenFor }) => [written, takenFor]));
  return terms.some(({ takenFor }) => takenFor)
    ? wordsIn(text).map((word) => taken.get(word.toLowerCase()) ?? word).join(' ')
    : undefined;
}
