import { editDistance, mistakesForgiven } from './editDistance';
import { fold, wordsIn } from './foldedWords';
import type { Stem } from './names';
import { isStopWord } from './stopWords';

/** A word that is known, from the ideas or from everyday language. */
export interface KnownWord {
  readonly folded: string;
  /** Small letters, as it is written. */
  readonly written: string;
  readonly stem: string;
}

/** The words that ideas are written in, and what can be told of other words from them. */
export interface Vocabulary {
  /** The stem of a word as it stands in an idea's title, teaser or facts; the word is known from then on. */
  readonly learn: (written: string) => string;
  /** The stem of a folded word. */
  readonly stemOf: Stem;
  /** The ideas' words with a stem, as they are written. */
  readonly wordsOf: (stem: string) => readonly KnownWord[];
  /** True when a word of the ideas begins so: `ukulel` of `ukulele`. */
  hasBeginning(folded: string): boolean;
  /** Known words that a misspelt word may be, with the fewest mistakes; those of ideas first. */
  near(folded: string): readonly KnownWord[];
  /** Words of ideas whose last part this is: `kort` of `skattekort`. In Danish the last part says what a thing is. */
  endingIn(folded: string): readonly KnownWord[];
  /** Folded parts that an unknown word is put together of: `stop`, `motion` of `stopmotion`. */
  partsOf(folded: string): readonly [string, string] | undefined;
  /** The longest known word that an unknown one begins with, or nearly: `modellervoks` of `modelervoksfigurer`. */
  firstPartOf(folded: string): KnownWord | undefined;
  /** The longest known word that an unknown one ends in: `bræt` of `foderbræt`. */
  lastPartOf(folded: string): KnownWord | undefined;
}

const shortestPart = 3;
/** A part that stands for the whole must say more than one of two. */
const shortestSoloPart = 4;
/** A part that is misspelt itself must be long to be told. */
const shortestNearPart = 7;
/** Letters that Danish puts between the parts of a compound: `skolegård-s-podcast`. */
export const links = ['', 's', 'e'] as const;

/**
 * A vocabulary that knows everyday words, and of ideas nothing yet.
 *
 * @param stem of the language that ideas are written in
 * @param everyday expressions of the same language
 */
export function createVocabulary(stem: Stem, everyday: readonly string[]): Vocabulary {
  const stemOfWritten = new Map<string, string>();
  const ofIdeas = new Map<string, KnownWord>();
  const byStem = new Map<string, KnownWord[]>();
  const general = new Map(everyday.flatMap(wordsIn).map((word) => [fold(word), known(word)] as const));
  const generalByStem = new Map([...general.values()].map((word) => [word.stem, word]));

  function known(written: string): KnownWord {
    const folded = fold(written);
    return { folded, written: written.toLowerCase(), stem: stem(folded) };
  }

  const learn = (written: string): string => {
    const before = stemOfWritten.get(written);
    if (before !== undefined) {
      return before;
    }
    const word = known(written);
    if (!ofIdeas.has(word.folded)) {
      ofIdeas.set(word.folded, word);
      byStem.set(word.stem, [...(byStem.get(word.stem) ?? []), word]);
    }
    stemOfWritten.set(written, word.stem);
    return word.stem;
  };

  const stemOf = (folded: string): string => ofIdeas.get(folded)?.stem ?? stem(folded);
  const all = (): KnownWord[] => [...ofIdeas.values(), ...general.values()];
  const isKnown = (folded: string): boolean => byStem.has(stemOf(folded)) || generalByStem.has(stem(folded));
  const longest = (words: readonly KnownWord[]): KnownWord | undefined =>
    words.reduce<KnownWord | undefined>((best, word) => (best && best.stem.length >= word.stem.length ? best : word), undefined);
  const mayStandAlone = (word: KnownWord): boolean => word.stem.length >= shortestSoloPart && !isStopWord(word.folded);

  return {
    learn,
    stemOf,
    wordsOf: (wanted) => byStem.get(wanted) ?? [],
    hasBeginning: (folded) => [...ofIdeas.keys()].some((word) => word.startsWith(folded)),
    near: (folded) => nearest(folded, all()),
    endingIn: (folded) =>
      folded.length < shortestSoloPart
        ? []
        : [...ofIdeas.values()].filter((word) => word.stem !== stemOf(folded) && [word.folded, word.stem].some((form) => form.endsWith(folded))),
    partsOf(folded) {
      for (let cut = folded.length - 2; cut >= shortestPart; cut--) {
        const last = folded.slice(cut);
        const firsts = links.filter((link) => folded.slice(0, cut).endsWith(link)).map((link) => folded.slice(0, cut - link.length));
        const first = isKnown(last) ? firsts.find((part) => part.length > 1 && isKnown(part)) : undefined;
        if (first !== undefined) {
          return [first, last];
        }
      }
      return undefined;
    },
    firstPartOf: (folded) =>
      longest(all().filter((word) => mayStandAlone(word) && (folded.startsWith(word.stem) || nearlyBegins(folded, word.folded)))),
    lastPartOf(folded) {
      for (let cut = 2; cut <= folded.length - shortestSoloPart; cut++) {
        const part = stemOf(folded.slice(cut));
        const word = byStem.get(part)?.[0] ?? generalByStem.get(part);
        if (word && mayStandAlone(word)) {
          return word;
        }
      }
      return undefined;
    },
  };
}

function nearest(folded: string, words: readonly KnownWord[]): KnownWord[] {
  const most = mistakesForgiven(folded);
  let best: KnownWord[] = [];
  let least = most;
  for (const word of most === 0 ? [] : words) {
    const distance = Math.min(editDistance(word.folded, folded, least), editDistance(word.stem, folded, least));
    if (distance <= least) {
      best = distance < least ? [word] : [...best, word];
      least = distance;
    }
  }
  return best;
}

function nearlyBegins(folded: string, part: string): boolean {
  return part.length >= shortestNearPart && [-1, 0, 1].some((more) => editDistance(folded.slice(0, part.length + more), part, 1) <= 1);
}
