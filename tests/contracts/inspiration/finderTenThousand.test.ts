import { isWithin, type FeedFilter } from '../../../src/domain/inspiration/feedFilter';
import type { Found, InspirationFinder } from '../../../src/domain/inspiration/inspirationFinder';
import type { PostCard } from '../../../src/domain/inspiration/post';
import { settings } from '../../../src/domain/shared/setting';
import { startCrowdedTenant } from '../../support/crowded';
import { readRequests, type LoggedRequest, type RunningTenant } from '../../support/tenant';
import { finderOf, keptInMemory } from './personsFinder';
import { publishedIdeas } from './publishedIdeas';

let tenant: RunningTenant;
let ideas: PostCard[];
const kept = keptInMemory();

beforeAll(async () => {
  tenant = await startCrowdedTenant();
  ideas = await publishedIdeas(tenant);
}, 300_000);

afterAll(() => tenant.stop());

async function askedBy(work: () => Promise<unknown>): Promise<LoggedRequest[]> {
  const since = new Date().toISOString();
  await work();
  return (await readRequests(tenant, since)).filter(({ path }) => path.includes('/_api/'));
}

async function find(finder: InspirationFinder, text: string, filter: FeedFilter = {}): Promise<Found> {
  const found = await finder.find({ text, view: 'newest', filter });
  if (!found.ok) throw new Error(`${found.error.kind}: ${found.error.detail}`);
  return found.value;
}

const filter: FeedFilter = { theme: 'natureOutdoorScience', setting: 'kindergarten', underMinutes: 15 };

describe('finding among ten thousand ideas', () => {
  it('reads the catalogue in a few questions, none of which SharePoint refuses, and counts every idea', async () => {
    const finder = await finderOf(tenant, 'paedagog', { kept });
    const asked = await askedBy(async () => {
      const found = await find(finder, '', filter);
      expect(found.posts.map(({ id }) => id)).toEqual(ideas.filter((idea) => isWithin(filter, idea)).map(({ id }) => id));
      const anySetting = { ...filter, setting: undefined };
      expect(Object.entries(found.counts.setting)).toEqual(
        settings.map((setting) => [setting, ideas.filter((idea) => isWithin({ ...anySetting, setting }, idea)).length])
      );
    });
    expect(asked.every(({ status }) => status === 200)).toBe(true);
    expect(asked.length).toBeLessThanOrEqual(6);
  });

  it('asks at the next visit for what has changed alone, and then once for a text', async () => {
    const finder = await finderOf(tenant, 'paedagog', { kept });
    const asked = await askedBy(async () => {
      await find(finder, '', filter);
      expect((await find(finder, 'sneglen under luppen')).posts.length).toBeGreaterThan(0);
      await find(finder, 'sneglen under luppen', filter);
    });
    expect(asked.map(({ status, path }) => `${status} ${path.includes('search/query') ? 'search' : 'changes'}`).sort()).toEqual([
      '200 changes', '200 search'
    ]);
    expect(asked.find(({ path }) => path.includes('search/query'))!.bytesOut).toBeLessThan(30 * 1024);
  });

  it('finds a sample idea by its title among them', async () => {
    const finder = await finderOf(tenant, 'paedagog', { kept });
    const wanted = ideas.find(({ title }) => title === 'Rejsebureauet i SFO\'en')!;
    expect((await find(finder, 'rejsebureu i sfoen')).posts.slice(0, 3).map(({ id }) => id)).toContain(wanted.id);
  });
});
