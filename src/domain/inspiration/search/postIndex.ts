import type { CurriculumTheme } from '../../shared/curriculumTheme';
import type { CatalogueEntry } from '../catalogueEntry';
import type { TermHits } from './findPosts';
import { wordsIn } from './foldedWords';
import { placeNames, settingNames, themeNames } from './names';
import type { Stem } from './names';
import { ownWeight, standsForBeginning } from './searchTerm';
import type { Alternative, SearchTerm, WantedWord } from './searchTerm';
import { synonymGroups } from './synonyms';
import { createVocabulary } from './vocabulary';
import type { Vocabulary } from './vocabulary';

/** The words of titles, teasers and facts. */
export interface PostIndex {
  readonly vocabulary: Vocabulary;
  readonly search: (term: SearchTerm) => TermHits;
}

/** Posts in which a stem stands, by their number in the catalogue, and how much that says of each. */
interface Postings {
  readonly posts: number[];
  readonly weights: number[];
}

const everydayWords = synonymGroups.flat();
/** What a word says of a post by where it stands. */
const weightIn = { title: 4, tool: 3, names: 1.5, teaser: 1 };
/** A title of so many words is as usual; in a longer one each word says less. */
const usualTitle = 5;
/** The more often a word stands in a post, the less each further time says. */
const saturation = 2;
const forBeginning = 0.75;

/**
 * Builds the index. Written by hand because it is what keeps a reader waiting at the first search: measured at 10,000
 * ideas, MiniSearch 7.2 takes three times as long and brings 6 KB.
 *
 * @param stem of the language that ideas are written in
 */
export function createPostIndex(entries: readonly CatalogueEntry[], stem: Stem): PostIndex {
  const vocabulary = createVocabulary(stem, everydayWords);
  const postings = collectPostings(entries, vocabulary);
  const stems = [...postings.keys()].sort();

  const stemsOf = (word: WantedWord): string[] => {
    if (!standsForBeginning(word)) {
      return [word.stem];
    }
    const from = firstNotBefore(stems, word.stem);
    let to = from;
    while (to < stems.length && stems[to].startsWith(word.stem)) {
      to++;
    }
    return stems.slice(from, to);
  };

  const findWord = (word: WantedWord, used: Set<string>): Map<number, number> => {
    const found = new Map<number, number>();
    for (const candidate of stemsOf(word)) {
      const { posts, weights } = postings.get(candidate) ?? { posts: [], weights: [] };
      const rarity = Math.log(1 + entries.length / Math.max(1, posts.length));
      const fit = candidate === word.stem ? 1 : (forBeginning * word.stem.length) / candidate.length;
      posts.forEach((post, at) => {
        const score = (rarity * fit * weights[at]) / (weights[at] + saturation);
        found.set(post, Math.max(found.get(post) ?? 0, score));
      });
      used.add(candidate);
    }
    return found;
  };

  const findAll = ({ words, weight }: Alternative, used: Set<string>): Map<number, number> => {
    const [first, ...others] = words.map((word) => findWord(word, used));
    const inAll = [...first].filter(([post]) => others.every((found) => found.has(post)));
    const scores = inAll.map(([post, score]): [number, number] => [
      post,
      (weight * others.reduce((sum, found) => sum + (found.get(post) ?? 0), score)) / words.length,
    ]);
    return new Map(scores);
  };

  return {
    vocabulary,
    search({ alternatives }) {
      const used = new Set<string>();
      const own = new Set<number>();
      const scores = new Map<number, number>();
      for (const alternative of alternatives) {
        findAll(alternative, used).forEach((score, post) => {
          scores.set(post, (scores.get(post) ?? 0) + score);
          if (alternative.weight >= ownWeight) {
            own.add(entries[post].id);
          }
        });
      }
      let best = 0;
      scores.forEach((score) => (best = Math.max(best, score)));
      return {
        byPost: new Map([...scores].map(([post, score]) => [entries[post].id, score / best])),
        own,
        stems: new Set([...used].filter((one) => postings.has(one))),
      };
    },
  };
}

function collectPostings(entries: readonly CatalogueEntry[], { learn }: Vocabulary): Map<string, Postings> {
  const postings = new Map<string, Postings>();
  const add = (stems: readonly string[], post: number, weight: number): void => {
    for (const stem of stems) {
      const known = postings.get(stem);
      if (!known) {
        postings.set(stem, { posts: [post], weights: [weight] });
      } else if (known.posts[known.posts.length - 1] === post) {
        known.weights[known.weights.length - 1] += weight;
      } else {
        known.posts.push(post);
        known.weights.push(weight);
      }
    }
  };
  const stemsIn = (text: string): string[] => wordsIn(text).map(learn);
  const stemsOfThemes = new Map<CurriculumTheme, string[]>();
  const stemsOfTheme = (theme: CurriculumTheme): string[] => {
    const known = stemsOfThemes.get(theme) ?? stemsIn(themeNames(theme).join(' '));
    stemsOfThemes.set(theme, known);
    return known;
  };
  entries.forEach((entry, post) => {
    const title = stemsIn(entry.title);
    add(title, post, weightIn.title / (0.7 + (0.3 * title.length) / usualTitle));
    add(stemsIn(entry.teaser), post, weightIn.teaser);
    add(stemsIn(entry.tool ?? ''), post, weightIn.tool);
    entry.themes.forEach((theme) => add(stemsOfTheme(theme), post, weightIn.names));
    const places = entry.place ? placeNames[entry.place] : [];
    [...entry.settings.flatMap((setting) => settingNames[setting]), ...places].forEach((name) =>
      add(stemsIn(name), post, weightIn.names)
    );
  });
  return postings;
}

/** The first place in a sorted list that isn't before the text. */
function firstNotBefore(sorted: readonly string[], text: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (sorted[middle] < text) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
