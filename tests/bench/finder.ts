import type { CatalogueEntry } from '../../src/domain/inspiration/catalogueEntry';
import { findPosts } from '../../src/domain/inspiration/search/findPosts';
import { readSearch } from '../../src/domain/inspiration/search/readSearch';
import { findCurriculumTheme } from '../../src/domain/shared/curriculumTheme';
import { countsOf } from '../../src/domain/inspiration/facetCounts';
import { createPostIndex } from '../../src/domain/inspiration/search/postIndex';
import { danishStem } from '../../src/gateways/sharepoint/inspiration/danishStem';
import { placeOf, settingOf } from '../../src/gateways/sharepoint/inspiration/storedChoices';
import { samplePosts } from '../support/samplePosts';
import { median, type Figure } from './report';

const posts = 10000;
const rounds = 5;
/** Known, inflected, misspelt, put together, and words by the handful: what costs most is a word that nobody knows. */
const searches = ['snegle', 'skatte kort', 'modelervoksfigurer', 'ukulel akorder', 'billeder uden samtykke forældre', 'qwertzuiop'];

/** Words that no sample post has, so that the vocabulary grows as it would with 10,000 authors' words. */
function madeUpWord(number: number): string {
  const syllables = ['ba', 'dri', 'fol', 'gen', 'hus', 'kla', 'lomme', 'mark', 'ner', 'skov', 'ting', 'vand'];
  return [number, Math.floor(number / 12), Math.floor(number / 144)].map((part) => syllables[part % syllables.length]).join('');
}

/** Ideas made of the sample ones: each has its own order of words, and a few words that others lack. */
function manyEntries(): CatalogueEntry[] {
  return Array.from({ length: posts }, (_, number) => {
    const [one, other] = [samplePosts[number % samplePosts.length], samplePosts[(number * 7 + 3) % samplePosts.length]];
    return {
      id: number + 1,
      title: `${one.title} ${madeUpWord(number)}`,
      teaser: `${other.teaser} ${madeUpWord(number * 31)} ${one.title}`,
      publishedAt: new Date(Date.UTC(2026, 0, 1) - number * 3600000).toISOString(),
      themes: one.themes.flatMap((theme) => findCurriculumTheme(theme) ?? []),
      settings: other.settings.flatMap((setting) => settingOf(setting) ?? []),
      tool: one.tool,
      minutes: other.minutes,
      place: placeOf(one.place)
    };
  });
}

function timeOf(action: () => unknown): number {
  const began = performance.now();
  action();
  return performance.now() - began;
}

function medianOf(action: () => unknown): number {
  return median(Array.from({ length: rounds }, () => timeOf(action)));
}

/** What finding costs on the device with 10,000 ideas: no network is in it. */
export async function measureFinder(): Promise<Figure[]> {
  const entries = manyEntries();
  const kept = JSON.stringify(entries);
  const index = createPostIndex(entries, danishStem);
  const { vocabulary } = index;
  const search = (text: string): unknown => {
    const read = readSearch(text, vocabulary);
    return findPosts(text, read, { entries, vocabulary, hits: read.terms.map(index.search), fullText: [] });
  };
  const slowest = Math.max(...searches.map((text) => medianOf(() => search(text))));
  return [
    { what: 'catalogue of 10,000 ideas as kept', value: kept.length / 1024 / 1024, unit: 'MB' },
    { what: 'reading it from text', value: medianOf(() => JSON.parse(kept)), unit: 'ms', budget: 100 },
    { what: 'building the index', value: medianOf(() => createPostIndex(entries, danishStem)), unit: 'ms', budget: 400 },
    { what: 'slowest of six searches', value: slowest, unit: 'ms', budget: 50 },
    { what: 'counts of all filters', value: medianOf(() => countsOf(entries, { theme: 'socialDevelopment' })), unit: 'ms', budget: 50 }
  ];
}
