import { fold } from './foldedWords';
import type { FullTextPost } from './findPosts';
import type { SearchTerm } from './searchTerm';

/** A word that stands in some post's running text was no mistake, though no title or teaser has it: it isn't guessed at. */
export function withoutGuesses(terms: readonly SearchTerm[], fullText: readonly FullTextPost[]): SearchTerm[] {
  const standing = new Set(fullText.flatMap(({ words }) => words).map(fold));
  return terms.map(({ written, alternatives, takenFor }) =>
    standing.has(fold(written))
      ? { written, alternatives: alternatives.filter(({ isGuess }) => !isGuess) }
      : { written, alternatives, takenFor }
  );
}
