import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../build/paths.mjs';
import type { InspirationFinder } from '../../../src/domain/inspiration/inspirationFinder';
import { startTenant, type RunningTenant } from '../../support/tenant';
import { finderOf } from './personsFinder';

interface Search {
  search: string;
  slug: string;
  why: string;
}

const readSearches = (path: string): Search[] => JSON.parse(readFileSync(join(root, path), 'utf8')) as Search[];
const expected = readSearches('sharepoint/content/searches.json');

let tenant: RunningTenant;
let finder: InspirationFinder;

beforeAll(async () => {
  tenant = await startTenant('content');
  finder = await finderOf(tenant, 'paedagog');
});

afterAll(() => tenant.stop());

/** Slugs of the first posts found. */
async function firstFound(text: string, count = 3): Promise<string[]> {
  const found = await finder.find({ text, view: 'newest', filter: {} });
  if (!found.ok) throw new Error(found.error.detail);
  const cards = await finder.readCards(found.value.posts.slice(0, count).map(({ id }) => id));
  if (!cards.ok) throw new Error(cards.error.detail);
  return cards.value.map((card) => /([\w-]+)\.aspx$/.exec(card.url)![1]);
}

describe('searches as people write them', () => {
  it.each(expected)('"$search" finds $slug among the first three ($why)', async ({ search, slug }) => {
    expect(await firstFound(search)).toContain(slug);
  });

  it.each([
    ['forty others, written before the finder was', 'moreSearches.json', 40, 36],
    ['thirty more, written before its rules were bettered', 'untunedSearches.json', 30, 27],
    ['thirty last ones, written when it was done', 'freshSearches.json', 30, 27]
  ])('%s (%s) find theirs among the first three, nine of ten at least', async (_, file, count, atLeast) => {
    const searches = readSearches(`tests/contracts/inspiration/${file}`);
    expect(searches).toHaveLength(count);
    const missed: string[] = [];
    for (const { search, slug } of searches) {
      const first = await firstFound(search);
      if (!first.includes(slug)) missed.push(`${search}: ${first.join(', ')}`);
    }
    expect(missed.length <= count - atLeast ? [] : missed).toEqual([]);
  });

  it('says what was searched instead of a misspelt word, and lets the reader insist by quotation marks', async () => {
    const correctedIn = async (text: string): Promise<string | undefined> => {
      const found = await finder.find({ text, view: 'newest', filter: {} });
      return found.ok ? found.value.corrected : found.error.kind;
    };
    expect(await correctedIn('modelervoks')).toBe('modellervoks');
    expect(await firstFound('modelervoks', 1)).toEqual(['stop-motion-med-modellervoks']);
    expect(await correctedIn('"modelervoks"')).toBeUndefined();
    expect(await firstFound('"modelervoks"')).toEqual([]);
    expect(await firstFound('"modellervoks"', 1)).toEqual(['stop-motion-med-modellervoks']);
  });
});
