import type { FeedCursor } from '../../../src/domain/inspiration/feedPage';
import type { InspirationReader } from '../../../src/domain/inspiration/inspirationReader';
import type { PostCard } from '../../../src/domain/inspiration/post';
import { curriculumThemes, officialNameOf, type CurriculumTheme } from '../../../src/domain/shared/curriculumTheme';
import type { Result } from '../../../src/domain/shared/result';
import { readRequests, startTenant, type RunningTenant } from '../../support/tenant';
import { memoryStorage } from './memoryStorage';
import { readerOf } from './personsReader';
import { samplePosts } from '../../support/samplePosts';

let tenant: RunningTenant;
let reader: InspirationReader;

beforeAll(async () => {
  tenant = await startTenant('content');
  reader = await readerOf(tenant, 'paedagog');
});

afterAll(() => tenant.stop());

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) {
    throw new Error(`${result.error.kind}: ${result.error.detail}`);
  }
  return result.value;
}

async function readWhole(theme?: CurriculumTheme, pageSize = 7): Promise<PostCard[]> {
  const posts: PostCard[] = [];
  let cursor: FeedCursor | undefined;
  do {
    const page = valueOf(await reader.readFeedPage({ filter: { theme }, cursor, pageSize }));
    posts.push(...page.posts);
    cursor = page.next;
  } while (cursor);
  return posts;
}

const slugIn = (post: PostCard): string => /([\w-]+)\.aspx$/.exec(post.url)![1];

describe('the feed, read as a pædagog', () => {
  it('shows the newest posts in one round trip of at most 2 units and 30 KB', async () => {
    const since = new Date().toISOString();
    const page = valueOf(await reader.readFeedPage({ pageSize: 12 }));
    expect(page.posts.map((post) => post.title)).toEqual(samplePosts.slice(0, 12).map((post) => post.title));
    const asked = (await readRequests(tenant, since)).filter(({ path }) => path.includes('/_api/'));
    expect(asked).toHaveLength(1);
    expect(asked[0].units).toBeLessThanOrEqual(2);
    expect(asked[0].bytesOut).toBeLessThanOrEqual(30 * 1024);
  });

  it('gives every post once when read to its end, and no page that is not a post', async () => {
    const slugs = (await readWhole()).map(slugIn);
    expect(slugs).toEqual(samplePosts.map((post) => post.slug));
  });

  it.each(curriculumThemes)('filtered by %s gives the posts with that theme, newest first', async (theme) => {
    const wanted = samplePosts.filter((post) => post.themes.includes(officialNameOf(theme)));
    expect((await readWhole(theme, 4)).map(slugIn)).toEqual(wanted.map((post) => post.slug));
  });

  it('filtered asks once too', async () => {
    const since = new Date().toISOString();
    valueOf(await reader.readFeedPage({ filter: { theme: 'natureOutdoorScience' }, pageSize: 12 }));
    expect((await readRequests(tenant, since)).filter(({ path }) => path.includes('/_api/'))).toHaveLength(1);
  });

  it('has on each card what the author wrote, and a picture of its own host', async () => {
    const [newest] = valueOf(await reader.readFeedPage({ pageSize: 1 })).posts;
    const { title, teaser, minutes, tool, institution } = samplePosts[0];
    expect(newest).toMatchObject({ title, teaser, minutes, tool, institution });
    expect(newest.settings).toHaveLength(samplePosts[0].settings.length);
    expect(newest.place).toBeDefined();
    expect(newest.picture).toMatch(/^\/(?!\/)/);
    const picture = await fetch(tenant.url(newest.picture!), { redirect: 'manual' });
    expect(picture.status).not.toBe(404);
  });
});

describe('the facts of a post', () => {
  it('are those its author gave it', async () => {
    const posts = await readWhole();
    const facts = valueOf(await reader.readPostFacts(posts[3].id));
    const { themes, minutes, tool, institution } = samplePosts[3];
    expect(facts).toMatchObject({ minutes, tool, institution });
    expect(facts.themes.map(officialNameOf).sort()).toEqual([...themes].sort());
  });

  it('cost one unit', async () => {
    const [post] = valueOf(await reader.readFeedPage({ pageSize: 1 })).posts;
    const since = new Date().toISOString();
    await reader.readPostFacts(post.id);
    const asked = (await readRequests(tenant, since)).filter(({ path }) => path.includes('/_api/'));
    expect(asked.map(({ units }) => units)).toEqual([1]);
  });

  it('of a page that is not there are "not found", not empty', async () => {
    expect(await reader.readPostFacts(999999)).toMatchObject({ ok: false, error: { kind: 'notFound' } });
  });
});

describe('what was seen last', () => {
  it('is there for the same person next time, and names nobody', async () => {
    const storage = memoryStorage();
    const first = await readerOf(tenant, 'paedagog', { storage });
    const page = valueOf(await first.readFeedPage({ pageSize: 6 }));
    const next = await readerOf(tenant, 'paedagog', { storage });
    expect(next.lastSeenFeedPage({ pageSize: 6 })).toEqual(page);
    const kept = JSON.stringify({ ...storage });
    for (const { userName, displayName } of Object.values(tenant.endpoints.persons)) {
      expect(kept).not.toContain(userName);
      expect(kept).not.toContain(displayName);
    }
  });

  it('is gone when another person uses the device', async () => {
    const storage = memoryStorage();
    await (await readerOf(tenant, 'paedagog', { storage })).readFeedPage({ pageSize: 6 });
    const other = await readerOf(tenant, 'dagplejer', { storage });
    expect(other.lastSeenFeedPage({ pageSize: 6 })).toBeUndefined();
    expect(JSON.stringify({ ...storage })).not.toContain(samplePosts[0].title);
  });

  it('is nothing where storage is full or switched off, and the feed works all the same', async () => {
    const storage = memoryStorage();
    const full = (): never => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
    const fullStorage: Storage = Object.assign(Object.create(storage) as Storage, { setItem: full, getItem: full });
    const other = await readerOf(tenant, 'paedagog', { storage: fullStorage });
    expect(valueOf(await other.readFeedPage({ pageSize: 6 })).posts).toHaveLength(6);
    expect(other.lastSeenFeedPage({ pageSize: 6 })).toBeUndefined();
  });
});
