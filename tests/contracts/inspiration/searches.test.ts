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
const more = readSearches('tests/contracts/inspiration/moreSearches.json');

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

  it('forty others, written before the finder was, find theirs among the first three in 36 cases at least', async () => {
    const missed: string[] = [];
    for (const { search, slug } of more) {
      const first = await firstFound(search);
      if (!first.includes(slug)) missed.push(`${search}: ${first.join(', ')}`);
    }
    expect(more).toHaveLength(40);
    expect({ missed: missed.length <= 4 ? [] : missed }).toEqual({ missed: [] });
  });
});
