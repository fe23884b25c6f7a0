import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import { countsOf } from '../../../src/domain/inspiration/facetCounts';
import { isWithin, type FeedFilter } from '../../../src/domain/inspiration/feedFilter';
import type { Found, FindQuery, InspirationFinder } from '../../../src/domain/inspiration/inspirationFinder';
import type { PostCard } from '../../../src/domain/inspiration/post';
import type { Result } from '../../../src/domain/shared/result';
import { addManyTries } from '../../builders/manyTries';
import { startCrowdedTenant } from '../../support/crowded';
import { plainPnpjs, programToken } from '../../support/program';
import { samplePosts } from '../../support/samplePosts';
import { readRequests, type LoggedRequest, type PersonKey, type RunningTenant } from '../../support/tenant';
import { finderOf, keptInMemory } from './personsFinder';
import { publishedIdeas } from './publishedIdeas';

let tenant: RunningTenant;
let ideas: PostCard[];
/** The device of one person, from visit to visit. */
const device = keptInMemory();

beforeAll(async () => {
  tenant = await startCrowdedTenant();
  ideas = await publishedIdeas(tenant);
}, 300_000);

afterAll(() => tenant.stop());

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) {
    throw new Error(`${result.error.kind}: ${result.error.detail}`);
  }
  return result.value;
}

async function askedBy(work: () => Promise<unknown>): Promise<LoggedRequest[]> {
  const since = new Date().toISOString();
  await work();
  return (await readRequests(tenant, since)).filter(({ path }) => path.includes('/_api/'));
}

async function find(finder: InspirationFinder, query: Partial<FindQuery>): Promise<Found> {
  return valueOf(await finder.find({ text: '', view: 'newest', filter: {}, ...query }));
}

/** How many pages share the latest time of change; SharePoint tells it to the second. */
async function modifiedLast(): Promise<number> {
  const sp = plainPnpjs(tenant.endpoints.sharepoint.siteUrl, await programToken(tenant.endpoints));
  const pages = sp.web.getList('/sites/ambassadorportal/SitePages').items;
  const rows = await pages.select('Modified').orderBy('Modified', false).top(5000)<{ Modified: string }[]>();
  return rows.filter(({ Modified }) => Modified === rows[0].Modified).length;
}

const filter: FeedFilter = { theme: 'natureOutdoorScience', setting: 'kindergarten', underMinutes: 15 };

describe('finding among ten thousand ideas', () => {
  it('reads the catalogue once, in few questions that SharePoint takes at any size', async () => {
    const asked = await askedBy(async () => find(await finderOf(tenant, 'paedagog', { kept: device }), {}));
    const catalogue = asked.filter(({ path }) => path.includes('/items'));
    expect(catalogue.every(({ status }) => status === 200)).toBe(true);
    expect(catalogue.length).toBeLessThanOrEqual(6);
    expect(catalogue.reduce((sum, { units }) => sum + units, 0)).toBeLessThanOrEqual(12);
  }, 120_000);

  it('gives and counts exactly what there is, and asks nothing when a filter changes', async () => {
    const finder = await finderOf(tenant, 'paedagog', { kept: device });
    await find(finder, {});
    let found: Found | undefined;
    const asked = await askedBy(async () => (found = await find(finder, { filter })));
    expect(found?.posts.map(({ id }) => id)).toEqual(ideas.filter((idea) => isWithin(filter, idea)).map(({ id }) => id));
    expect(found?.counts).toEqual(countsOf(ideas, filter));
    expect(asked.filter(({ path }) => path.includes('/items'))).toEqual([]);
  }, 120_000);

  it('at the next visit asks for what has changed only', async () => {
    const finder = await finderOf(tenant, 'paedagog', { kept: device });
    const asked = await askedBy(async () => {
      await find(finder, {});
      // A search waits for what has changed.
      await find(finder, { text: 'sneglen under luppen' });
    });
    const catalogue = asked.filter(({ path }) => path.includes('/items'));
    expect(catalogue.map(({ status }) => status)).toEqual([200]);
    // Some of the made-up posts were published in the very last second, as many as this machine could; they are read again.
    const again = await modifiedLast();
    expect(again).toBeLessThan(ideas.length / 10);
    expect(catalogue[0].bytesOut / again).toBeLessThanOrEqual(800);
  }, 120_000);

  it.each([
    ['sneglen under luppen', /^Sneglen under luppen$/],
    ['regnorme drivhus', /regnorme i drivhuset/],
    ['naturfænomener snegl', /^Sneglen under luppen$/]
  ])('finds by "%s" what was meant among the first three', async (text, meant) => {
    const finder = await finderOf(tenant, 'paedagog', { kept: device });
    const { posts } = await find(finder, { text });
    const titles = posts.slice(0, 3).map(({ id }) => ideas.find((idea) => idea.id === id)?.title ?? '');
    expect({ titles, isMeant: titles.some((title) => meant.test(title)) }).toEqual({ titles, isMeant: true });
  }, 120_000);
});

describe('six thousand tries', () => {
  /** The first ones are the last tried, so that they are among the 5,000 that are counted. */
  const triers: [PersonKey, number][] = [
    ['ejer', 2500], ['dblit', 1500], ['kursusansvarlig', 1000], ['leder', 500], ['dagplejer', 400], ['paedagog', 100]
  ];

  it('are counted in one question, the most tried first, and it is said that only the newest are counted', async () => {
    // Of the sample posts some are tried already.
    const untried = ideas.filter(({ url }) => !samplePosts.some(({ slug }) => url.endsWith(`/${slug}.aspx`)));
    for (const [person, count] of triers) {
      await addManyTries(tenant, person, untried.slice(0, count).map(({ id }) => id).reverse());
    }
    const finder = await finderOf(tenant, 'paedagog', { kept: device });
    await find(finder, {});
    let found: Found | undefined;
    const asked = await askedBy(async () => (found = await find(finder, { view: 'mostTried' })));
    const tries = asked.filter(({ path }) => path.includes('Tried'));
    expect(tries.map(({ status, units }) => ({ status, units }))).toEqual([{ status: 200, units: 2 }]);
    expect(found?.isRecentOnly).toBe(true);
    // Of the owner's 2,500 only the newest 1,500 are among the newest 5,000 of all.
    const wanted = untried.slice(0, 2500).flatMap(({ id }, place) => {
      const triedCount = triers.filter(([person, count]) => place < (person === 'ejer' ? 1500 : count)).length;
      return triedCount > 0 ? [{ id, triedCount }] : [];
    });
    expect(found?.posts).toEqual(wanted);
  }, 240_000);
});
