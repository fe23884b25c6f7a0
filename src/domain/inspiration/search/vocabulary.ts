import { editDistance, mistakesForgiven } from './editDistance';
import { fold } from './foldedWords';
import type { Stem } from './names';

/** A word of the ideas' titles, teasers and facts. */
export interface KnownWord {
  readonly folded: string;
  /** Small letters, as it is written. */
  readonly written: string;
  readonly stem: string;
}

/** The words that ideas are written in, and what can be told of other words from them. */
export interface Vocabulary {
  /** The stem of a word as it stands in a text; the word is known from then on. */
  readonly learn: (written: string) => string;
  /** The stem of a folded word. */
  readonly stemOf: Stem;
  /** The words with a stem, as they are written. */
  readonly wordsOf: (stem: string) => readonly KnownWord[];
  /** True when a word begins so: `ukulel` of `ukulele`. */
  hasBeginning(folded: string): boolean;
  /** Words that a misspelt word may be, with the fewest mistakes; none when nothing is near. */
  near(folded: string): readonly KnownWord[];
  /** Words whose last part this is: `kort` of `skattekort`. In Danish the last part says what a thing is. */
  endingIn(folded: string): readonly KnownWord[];
  /** Folded parts that an unknown word is put together of: `stop`, `motion` of `stopmotion`. */
  partsOf(folded: string): readonly [string, string] | undefined;
}

const shortestPart = 3;
const shortestEnding = 4;
/** Words that Danish puts between the parts of a compound: `skole-gård-s-podcast`. */
export const links = ['', 's', 'e'] as const;

/** An empty vocabulary; `stem` is of the language that ideas are written in. */
export function createVocabulary(stem: Stem): Vocabulary {
  const stemOfWritten = new Map<string, string>();
  const byStem = new Map<string, KnownWord[]>();
  const known = new Map<string, KnownWord>();

  const learn = (written: string): string => {
    const before = stemOfWritten.get(written);
    if (before !== undefined) {
      return before;
    }
    const folded = fold(written);
    const found = known.get(folded) ?? { folded, written: written.toLowerCase(), stem: stem(folded) };
    if (!known.has(folded)) {
      known.set(folded, found);
      byStem.set(found.stem, [...(byStem.get(found.stem) ?? []), found]);
    }
    stemOfWritten.set(written, found.stem);
    return found.stem;
  };

  const isKnown = (folded: string): boolean => known.has(folded) || byStem.has(stem(folded));
  const knownWhere = (isWanted: (word: KnownWord) => boolean): KnownWord[] => [...known.values()].filter(isWanted);

  return {
    learn,
    stemOf: (folded) => known.get(folded)?.stem ?? stem(folded),
    wordsOf: (wanted) => byStem.get(wanted) ?? [],
    hasBeginning: (folded) => knownWhere((word) => word.folded.startsWith(folded)).length > 0,
    near(folded) {
      const most = mistakesForgiven(folded);
      const distances = most === 0 ? [] : knownWhere((word) => Math.abs(word.folded.length - folded.length) <= most)
        .map((word) => ({ word, distance: editDistance(word.folded, folded, most) }))
        .filter(({ distance }) => distance <= most);
      const least = Math.min(...distances.map(({ distance }) => distance));
      return distances.filter(({ distance }) => distance === least).map(({ word }) => word);
    },
    endingIn: (folded) =>
      folded.length < shortestEnding
        ? []
        : knownWhere((word) => word.folded.length > folded.length && (word.folded.endsWith(folded) || word.stem.endsWith(folded))),
    partsOf(folded) {
      for (let cut = folded.length - 2; cut >= shortestPart; cut--) {
        const last = folded.slice(cut);
        for (const link of links) {
          const first = folded.slice(0, cut - link.length);
          if (folded.slice(0, cut).endsWith(link) && first.length > 1 && isKnown(first) && isKnown(last)) {
            return [first, last];
          }
        }
      }
      return undefined;
    },
  };
}
