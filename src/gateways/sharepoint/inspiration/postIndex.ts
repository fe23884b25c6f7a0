import MiniSearch from 'minisearch';
import { stemmer } from '@orama/stemmers/danish';
import type { CatalogueEntry } from '../../../domain/inspiration/catalogueEntry';
import type { TermHits } from '../../../domain/inspiration/search/findPosts';
import { wordsIn } from '../../../domain/inspiration/search/foldedWords';
import { placeNames, settingNames, themeNames } from '../../../domain/inspiration/search/names';
import type { SearchTerm } from '../../../domain/inspiration/search/searchTerm';
import { createVocabulary } from '../../../domain/inspiration/search/vocabulary';
import type { Vocabulary } from '../../../domain/inspiration/search/vocabulary';

/** The words of titles, teasers and facts. */
export interface PostIndex {
  readonly vocabulary: Vocabulary;
  readonly search: (term: SearchTerm) => TermHits;
}

const fields = ['title', 'tool', 'names', 'teaser'];
const boost = { title: 4, tool: 3, names: 1.5, teaser: 1 };
/** Shorter stems begin too many words. */
const shortestBeginning = 3;

/** Builds the index: some 300 ms for 10,000 ideas, so only when somebody searches. */
export function createPostIndex(entries: readonly CatalogueEntry[]): PostIndex {
  const vocabulary = createVocabulary(stemmer);
  const index = new MiniSearch<CatalogueEntry>({
    fields,
    extractField: textOf,
    tokenize: wordsIn,
    processTerm: vocabulary.learn,
    searchOptions: { tokenize: (stem) => [stem], processTerm: (stem) => stem, boost },
  });
  index.addAll(entries);
  return {
    vocabulary,
    search({ alternatives }) {
      const found = index.search({
        combineWith: 'OR',
        queries: alternatives.map(({ words, weight }) => ({
          combineWith: 'AND',
          queries: words.map(({ stem }) => stem),
          prefix: (stem: string) => stem.length >= shortestBeginning,
          boostTerm: () => weight,
        })),
      });
      const best = found.length > 0 ? found[0].score : 1;
      return {
        byPost: new Map(found.map(({ id, score }) => [id as number, score / best])),
        stems: new Set(found.flatMap(({ terms }) => terms)),
      };
    },
  };
}

function textOf(entry: CatalogueEntry, field: string): string {
  switch (field) {
    case 'names':
      return [
        ...entry.themes.flatMap(themeNames),
        ...entry.settings.flatMap((setting) => settingNames[setting]),
        ...(entry.place ? placeNames[entry.place] : []),
      ].join(' ');
    case 'title':
      return entry.title;
    case 'tool':
      return entry.tool ?? '';
    case 'teaser':
      return entry.teaser;
    default:
      return String(entry.id);
  }
}
