import { fold } from './foldedWords';

/** A word as it is looked for: in its folded stem among the titles, and as people write it in SharePoint's search. */
export interface WantedWord {
  readonly stem: string;
  /** Small letters. */
  readonly written: string;
}

/** One way in which an idea may say what was asked for. */
export interface Alternative {
  /** All of them must be there. */
  readonly words: readonly WantedWord[];
  /** 1 for the reader's own word, less for what only means the same. */
  readonly weight: number;
  /** True for what the reader may have meant by a word that no title, teaser or fact has. */
  readonly isGuess?: boolean;
}

/** One thing that was asked for, in all the ways it may be said. */
export interface SearchTerm {
  /** As the reader wrote it. */
  readonly written: string;
  readonly alternatives: readonly Alternative[];
  /** What the word was taken for, where it is in no idea's title, teaser or facts but a near one is. */
  readonly takenFor?: string;
}

/** Alternatives of this weight are the reader's own word, or it put right; lighter ones mean the same, or part of it. */
export const ownWeight = 0.8;

const longEnough = 4;
const longEnoughWhole = 3;

/**
 * True when words that begin with the stem are meant as well. A short stem of a longer word isn't: `dan`, which the
 * stemmer makes of `dans`, begins too many.
 */
export function standsForBeginning({ stem, written }: WantedWord): boolean {
  return stem.length >= longEnough || (stem.length >= longEnoughWhole && fold(written) === stem);
}
