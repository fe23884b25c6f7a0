import { editDistance } from './editDistance';
import { beginningThatFoldsTo, fold, wordsIn, withDanishLetters } from './foldedWords';
import { recogniseNames } from './names';
import type { NamedFact } from './names';
import { ownWeight } from './searchTerm';
import type { Alternative, SearchTerm, WantedWord } from './searchTerm';
import { isStopWord } from './stopWords';
import { synonymsAmong } from './synonymFinder';
import { links } from './vocabulary';
import type { KnownWord, Vocabulary } from './vocabulary';

/** What a reader asks for, read from what was written. */
export interface ReadSearch {
  readonly terms: readonly SearchTerm[];
  /** Themes, settings and places by name. */
  readonly facts: readonly NamedFact[];
}

/** Longer searches are sentences; the first words tell what they are about. */
const mostTerms = 8;
const weights = { own: 1, joined: 1, parts: 0.9, near: ownWeight, inflected: ownWeight, part: 0.3, ending: 0.3, synonym: 0.25 };
/** Endings of a noun that the stemmer leaves on a word of two letters: `isen`, `isens`. */
const endings = ['en', 'et', 'er', 'ene', 'erne'];
const mostEndings = 4;

const quoted = /^\s*["»“”].+["«“”]\s*$/;

/**
 * Reads a search. Nothing in it when it has only punctuation and words that say nothing. A text all in quotation marks is
 * taken word for word: nothing is put right in it, or looked for in other words.
 */
export function readSearch(text: string, vocabulary: Vocabulary): ReadSearch {
  const written = new Map(wordsIn(text).map((word) => [fold(word), word.toLowerCase()]));
  const meaningful = [...written.keys()].filter((word) => !isStopWord(word));
  const { facts, rest } = recogniseNames(meaningful, vocabulary.stemOf);
  const words = (quoted.test(text) ? meaningful : rest).slice(0, mostTerms);
  if (quoted.test(text)) {
    return { facts: [], terms: words.map((word) => asWritten(word, written.get(word) ?? word, vocabulary)) };
  }
  const terms = words.map((word) => termOf(word, written.get(word) ?? word, vocabulary));
  return { facts, terms: withNeighbours(terms, words, vocabulary) };
}

function asWritten(word: string, written: string, vocabulary: Vocabulary): SearchTerm {
  return { written, alternatives: [{ words: [wantedOf(word, written, vocabulary)], weight: weights.own }] };
}

function termOf(word: string, written: string, vocabulary: Vocabulary): SearchTerm {
  const own = wantedOf(word, written, vocabulary);
  const meaningTheSame = synonymsOf(own, vocabulary);
  const usual = [
    { words: [own], weight: weights.own },
    ...shortForms(word, written, vocabulary),
    ...meaningTheSame,
    ...vocabulary.endingIn(word).slice(0, mostEndings).map((known) => asIs(known, weights.ending)),
  ];
  const isKnown = vocabulary.wordsOf(own.stem).length > 0 || vocabulary.hasBeginning(word) || meaningTheSame.length > 0;
  return isKnown ? { written, alternatives: usual } : withGuesses({ written, alternatives: usual }, word, vocabulary);
}

/** What an unknown word may be: put together of known ones, or misspelt, or a compound of which one part is known. */
function withGuesses(term: SearchTerm, word: string, vocabulary: Vocabulary): SearchTerm {
  const nearest = vocabulary.near(word);
  // One letter wrong is a likelier mistake than two words in one; two letters wrong a less likely one.
  const isOneOff = nearest.some((known) => editDistance(known.folded, word, 1) <= 1);
  const parted = isOneOff ? undefined : vocabulary.partsOf(word);
  const parts = parted?.map((part) => wantedOf(part, withDanishLetters(part), vocabulary));
  const near = parts ? [] : nearest;
  const alone = near.length > 0 ? [] : [vocabulary.firstPartOf(word), vocabulary.lastPartOf(word)].filter((part) => part !== undefined);
  const guesses: Alternative[] = [
    ...(parts ? [{ words: parts, weight: weights.parts }] : []),
    ...near.flatMap((known) => [asIs(known, weights.near), ...synonymsOf(known, vocabulary)]),
    ...alone.flatMap((known) => partOf(known, vocabulary)),
  ];
  const alternatives = [...term.alternatives, ...guesses.map((guess) => ({ ...guess, isGuess: true }))];
  return near.length > 0 ? { ...term, alternatives, takenFor: near[0].written } : { ...term, alternatives };
}

/** A part of a compound that no idea has: its other words only where it stands in no title, teaser or fact itself. */
function partOf(known: KnownWord, vocabulary: Vocabulary): Alternative[] {
  const own = asIs(known, weights.part);
  return vocabulary.wordsOf(known.stem).length > 0 ? [own] : [own, ...synonymsOf(known, vocabulary)];
}

function synonymsOf(word: WantedWord, vocabulary: Vocabulary): Alternative[] {
  return synonymsAmong([word.stem], vocabulary.stemOf).map((words) => ({ words, weight: weights.synonym }));
}

/** Two words side by side are often one that was parted (`skatte kort`), or an expression that has synonyms. */
function withNeighbours(terms: readonly SearchTerm[], words: readonly string[], vocabulary: Vocabulary): SearchTerm[] {
  return terms.map((term, index) => {
    const pairs = [[index - 1, index], [index, index + 1]].filter(([a, b]) => a >= 0 && b < words.length);
    const more = pairs.flatMap(([a, b]) => [
      ...joined(words[a], words[b], vocabulary),
      ...synonymsAmong([words[a], words[b]].map(vocabulary.stemOf), vocabulary.stemOf).map((wanted) => ({
        words: wanted,
        weight: weights.synonym,
      })),
    ]);
    return more.length === 0 ? term : { written: term.written, alternatives: [...term.alternatives, ...more] };
  });
}

function joined(first: string, last: string, vocabulary: Vocabulary): Alternative[] {
  const known = links
    .map((link) => first + link + last)
    .filter((word) => vocabulary.wordsOf(vocabulary.stemOf(word)).length > 0 || vocabulary.hasBeginning(word));
  return known.map((word) => ({
    words: [wantedOf(word, withDanishLetters(word), vocabulary)],
    weight: weights.joined,
  }));
}

function shortForms(word: string, written: string, vocabulary: Vocabulary): Alternative[] {
  return word.length > 2
    ? []
    : endings
        .filter((ending) => vocabulary.wordsOf(vocabulary.stemOf(word + ending)).length > 0)
        .map((ending) => ({
          words: [wantedOf(word + ending, written + ending, vocabulary)],
          weight: weights.inflected,
        }));
}

function asIs({ stem, written }: KnownWord, weight: number): Alternative {
  return { words: [{ stem, written }], weight };
}

/** The word with the letters that ideas write its stem with, where it was written without Danish letters. */
function wantedOf(folded: string, written: string, vocabulary: Vocabulary): WantedWord {
  const stem = vocabulary.stemOf(folded);
  const isSpelledOut = written === folded && folded.startsWith(stem);
  const beginnings = isSpelledOut ? vocabulary.wordsOf(stem).map((known) => beginningThatFoldsTo(stem, known.written)) : [];
  const beginning = beginnings.find((found) => found !== undefined);
  return { stem, written: beginning === undefined ? written : beginning + folded.slice(stem.length) };
}
