import { isWithin, type FeedFilter } from '../../../src/domain/inspiration/feedFilter';
import type { FeedCursor } from '../../../src/domain/inspiration/feedPage';
import { ideaOfTheWeek, weekStartOf } from '../../../src/domain/inspiration/ideaOfTheWeek';
import type { InspirationReader } from '../../../src/domain/inspiration/inspirationReader';
import type { PostCard } from '../../../src/domain/inspiration/post';
import type { Result } from '../../../src/domain/shared/result';
import { crowdedPosts, startCrowdedTenant } from '../../support/crowded';
import { samplePosts } from '../../support/samplePosts';
import { readRequests, startTenant, type LoggedRequest, type RunningTenant } from '../../support/tenant';
import { memoryStorage } from './memoryStorage';
import { readerOf } from './personsReader';
import { publishedIdeas } from './publishedIdeas';

const pageSize = 12;

let tenant: RunningTenant;
let ideas: PostCard[];

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

/** What a piece of work asks of SharePoint. */
async function askedBy(site: RunningTenant, work: () => Promise<unknown>): Promise<LoggedRequest[]> {
  const since = new Date().toISOString();
  await work();
  return (await readRequests(site, since)).filter(({ path }) => path.includes('/_api/'));
}

const refusedIn = (asked: LoggedRequest[]): number => asked.filter(({ status }) => status === 500).length;

async function readPages(reader: InspirationReader, filter: FeedFilter, pages: number): Promise<number[]> {
  const ids: number[] = [];
  let cursor: FeedCursor | undefined;
  for (let page = 0; page < pages; page += 1) {
    const { posts, next } = valueOf(await reader.readFeedPage({ filter, cursor, pageSize }));
    ids.push(...posts.map(({ id }) => id));
    cursor = next;
    if (!cursor) {
      break;
    }
  }
  return ids;
}

const wantedIn = (filter: FeedFilter, count: number): number[] =>
  ideas.filter((idea) => isWithin(filter, idea)).slice(0, count).map(({ id }) => id);

/** Common and rare, alone and together; the last three are of years ago only. */
const filters: [string, FeedFilter][] = [
  ['a theme', { theme: 'natureOutdoorScience' }],
  ['a setting', { setting: 'kindergarten' }],
  ['a short time', { underMinutes: 15 }],
  ['nearly any time', { underMinutes: 60 }],
  ['a place', { place: 'outdoors' }],
  ['a rare place', { place: 'staffRoom' }],
  ['a common tool', { tool: 'Tablet og kamera' }],
  ['a rare tool', { tool: 'Ukulele' }],
  ['a tool that nothing is about', { tool: 'Overheadprojektor' }],
  ['theme, setting and time', { theme: 'natureOutdoorScience', setting: 'kindergarten', underMinutes: 15 }],
  ['everything', {
    theme: 'natureOutdoorScience', setting: 'nursery', underMinutes: 30, place: 'outdoors', tool: 'Tablet og kamera'
  }],
  ['everything, and nothing is', {
    theme: 'socialDevelopment', setting: 'childminding', underMinutes: 15, place: 'staffRoom', tool: 'Ukulele'
  }],
  ['a theme and setting that nothing is', { theme: 'cultureAestheticsCommunity', setting: 'lowerSecondary' }],
  ['a tool of years ago', { tool: 'SkoleIntra' }],
  ['a theme and setting of years ago', { theme: 'bodySensesAndMovement', setting: 'lowerSecondary' }],
  ['theme, setting, place and tool of years ago', {
    theme: 'bodySensesAndMovement', setting: 'lowerSecondary', place: 'classroom', tool: 'SkoleIntra'
  }]
];

describe('a blog of ten thousand ideas', () => {
  it('has them all', () => {
    expect(ideas).toHaveLength(crowdedPosts + samplePosts.length);
  });

  it('costs at its first view what one of 36 costs: one round trip, at most 2 units and 30 KB', async () => {
    const small = await startTenant('content');
    try {
      const [few] = await askedBy(small, async () => (await readerOf(small, 'paedagog')).readFeedPage({ pageSize }));
      const asked = await askedBy(tenant, async () => (await readerOf(tenant, 'paedagog')).readFeedPage({ pageSize }));
      expect(asked.map(({ units, status }) => ({ units, status }))).toEqual([{ units: few.units, status: 200 }]);
      expect(asked[0].units).toBeLessThanOrEqual(2);
      expect(asked[0].bytesOut).toBeLessThanOrEqual(30 * 1024);
    } finally {
      await small.stop();
    }
  });

  it('is read page by page without a gap or a repetition', async () => {
    const reader = await readerOf(tenant, 'paedagog');
    expect(await readPages(reader, {}, 15)).toEqual(wantedIn({}, 15 * pageSize));
  });

  it('is read over posts of the same second', async () => {
    const twins = ideas.findIndex((idea, index) => index > 100 && idea.publishedAt === ideas[index + 1].publishedAt);
    const { publishedAt, id } = ideas[twins];
    const reader = await readerOf(tenant, 'paedagog');
    const page = valueOf(await reader.readFeedPage({ cursor: { publishedAt, id }, pageSize: 3 }));
    expect(page.posts.map((post) => post.id)).toEqual(ideas.slice(twins + 1, twins + 4).map((post) => post.id));
  });
});

describe('the idea of the week among ten thousand ideas', () => {
  it('is asked for once from the second visit on, and there before the answer in the same week', async () => {
    const storage = memoryStorage();
    const weekStart = weekStartOf(new Date());
    const request = { cursor: { publishedAt: weekStart, id: 0 }, pageSize: 12 };
    const first = await readerOf(tenant, 'paedagog', { storage });
    const before = await askedBy(tenant, () => first.readFeedPage(request));
    expect(refusedIn(before)).toBeLessThanOrEqual(1);
    const wanted = ideaOfTheWeek(ideas.filter(({ publishedAt }) => publishedAt < weekStart), weekStart);
    const next = await readerOf(tenant, 'paedagog', { storage });
    expect(ideaOfTheWeek(next.lastSeenFeedPage(request)?.posts ?? [], weekStart)).toEqual(wanted);
    const asked = await askedBy(tenant, () => next.readFeedPage(request));
    expect(asked.map(({ status, units }) => ({ status, units }))).toEqual([{ status: 200, units: 2 }]);
    const lastWeek = { cursor: { publishedAt: '2026-01-04T23:00:00.000Z', id: 0 }, pageSize: 12 };
    expect(next.lastSeenFeedPage(lastWeek)).toBeUndefined();
  });
});

describe('filters among ten thousand ideas', () => {
  it.each(filters)('show by %s what there is, newest first', async (_, filter) => {
    const reader = await readerOf(tenant, 'paedagog');
    expect(await readPages(reader, filter, 3)).toEqual(wantedIn(filter, 3 * pageSize));
  });

  it.each(filters)('by %s meet the threshold twice at most, and at the next visit not at all', async (_, filter) => {
    const storage = memoryStorage();
    const visit = async (): Promise<unknown> =>
      readPages(await readerOf(tenant, 'paedagog', { storage }), filter, 2);
    expect(refusedIn(await askedBy(tenant, visit))).toBeLessThanOrEqual(2);
    expect(refusedIn(await askedBy(tenant, visit))).toBe(0);
  });
});
