import fc from 'fast-check';
import { collectFeedPage, type WindowAnswer } from '../../../src/domain/inspiration/collectFeedPage';
import { inFeedOrder, isAfter, withPage, type FeedCursor } from '../../../src/domain/inspiration/feedPage';
import { paceAfter, paceOf, type FeedPace, type FeedWindow } from '../../../src/domain/inspiration/feedWindow';
import type { PostCard } from '../../../src/domain/inspiration/post';
import { success, type Result } from '../../../src/domain/shared/result';

const now = new Date('2026-11-21T12:00:00Z');
const unknownPace: FeedPace = { learned: 0 };
const newestOfAll: FeedCursor = { publishedAt: '2026-11-21T12:01:00.000Z', id: 0 };

function aPost(id: number, secondsAgo: number): PostCard {
  const publishedAt = new Date(now.getTime() - secondsAgo * 1000).toISOString();
  return { id, publishedAt, title: `Idé ${id}`, teaser: '', url: `/${id}.aspx`, themes: [], settings: [] };
}

/** A page library with a list view threshold: a window with more pages than that is refused. */
function aLibrary(posts: PostCard[], threshold: number): {
  questions: number;
  readWindow: (window: FeedWindow, limit: number) => Promise<Result<WindowAnswer>>;
} {
  const library = {
    questions: 0,
    readWindow: async ({ after, since }: FeedWindow, limit: number): Promise<Result<WindowAnswer>> => {
      library.questions += 1;
      const inside = posts
        .filter((post) => isAfter(after, post) && (since === undefined || post.publishedAt >= since))
        .sort(inFeedOrder);
      return success(
        inside.length > threshold
          ? { kind: 'tooMany' }
          : { kind: 'posts', posts: inside.slice(0, limit), isWhole: inside.length < limit }
      );
    }
  };
  return library;
}

async function readToTheEnd(posts: PostCard[], threshold: number, pageSize: number, pace = unknownPace): Promise<number[]> {
  const { readWindow } = aLibrary(posts, threshold);
  const ids: number[] = [];
  let cursor: FeedCursor | undefined = newestOfAll;
  for (let pages = 0; cursor && pages < 200; pages += 1) {
    const page = await collectFeedPage(cursor, pageSize, pace, readWindow);
    if (!page.ok) {
      throw new Error(page.error.detail);
    }
    ids.push(...page.value.posts.map((post) => post.id));
    cursor = page.value.next;
  }
  return ids;
}

const year = 365 * 24 * 3600;
const published = fc.array(fc.integer({ min: 0, max: 4 * year }), { maxLength: 120 });

describe('reading the feed page by page', () => {
  it('gives every post once, newest first, however they are spread and whatever the pace was thought to be', async () => {
    await fc.assert(
      fc.asyncProperty(
        published,
        fc.integer({ min: 1, max: 24 }),
        fc.integer({ min: 25, max: 200 }),
        fc.record({
          learned: fc.oneof(fc.constant(0), fc.double({ min: 0.001, max: 1000, noNaN: true })),
          guessed: fc.option(fc.double({ min: 0.001, max: 50, noNaN: true }), { nil: undefined }),
          widestDays: fc.option(fc.double({ min: 100, max: 5000, noNaN: true }), { nil: undefined })
        }),
        async (times, pageSize, threshold, pace) => {
          const posts = times.map((secondsAgo, index) => aPost(index + 1, secondsAgo));
          const expected = [...posts].sort(inFeedOrder).map((post) => post.id);
          expect(await readToTheEnd(posts, threshold, pageSize, pace)).toEqual(expected);
        }
      )
    );
  });

  it('parts posts of the same second by their ids, also over the edge of a page', async () => {
    const posts = Array.from({ length: 10 }, (_, index) => aPost(index + 1, 3600));
    expect(await readToTheEnd(posts, 100, 3)).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
  });

  it('asks once for a small blog', async () => {
    const library = aLibrary([aPost(1, 3 * year), aPost(2, year)], 5000);
    const page = await collectFeedPage(newestOfAll, 12, unknownPace, library.readWindow);
    expect(page).toMatchObject({ ok: true, value: { posts: [{ id: 2 }, { id: 1 }] } });
    expect(library.questions).toBe(1);
  });

  it('asks once for a small blog that was filled in a day', async () => {
    const posts = Array.from({ length: 36 }, (_, index) => aPost(index + 1, index));
    const library = aLibrary(posts, 5000);
    await collectFeedPage(newestOfAll, 24, { learned: 0, guessed: paceOf(posts.map((post) => post.publishedAt)) }, library.readWindow);
    expect(library.questions).toBe(1);
  });

  it('is refused once by a blog of 12,000 posts, and then knows what to ask for', async () => {
    const posts = Array.from({ length: 12000 }, (_, index) => aPost(12000 - index, index * 3600));
    const library = aLibrary(posts, 5000);
    const guessed = paceOf(posts.slice(0, 12).map((post) => post.publishedAt));
    await collectFeedPage(newestOfAll, 12, { learned: 0, guessed }, library.readWindow);
    expect(library.questions).toBe(2);

    const pace = paceAfter(unknownPace, { after: newestOfAll, since: '2026-04-01T00:00:00Z' });
    const page = await collectFeedPage(newestOfAll, 12, pace, library.readWindow);
    expect(page).toMatchObject({ ok: true, value: { next: { id: 11989 } } });
    expect(library.questions).toBe(3);
  });

  it('reaches the end of a long blog that has nothing of what is asked for, without being refused a second time', async () => {
    const days = Array.from({ length: 10000 }, (_, index) => index * 0.3);
    let refused = 0;
    let pace = unknownPace;
    const readWindow = async (window: FeedWindow): Promise<Result<WindowAnswer>> => {
      const since = window.since ?? '';
      const rows = days.map((day) => aPost(1, day * 24 * 3600)).filter((post) => isAfter(window.after, post) && post.publishedAt >= since);
      if (rows.length > 5000) {
        refused += 1;
        pace = paceAfter(pace, window);
        return success({ kind: 'tooMany' });
      }
      return success({ kind: 'posts', posts: [], isWhole: true });
    };
    const visit = () => collectFeedPage(newestOfAll, 12, pace, readWindow);
    expect(await visit()).toEqual(success({ posts: [] }));
    refused = 0;
    expect(await visit()).toEqual(success({ posts: [] }));
    expect(refused).toBe(0);
  });

  it('says so when even the smallest window holds too many', async () => {
    const posts = Array.from({ length: 60 }, (_, index) => aPost(index + 1, 3600));
    const page = await collectFeedPage(newestOfAll, 12, unknownPace, aLibrary(posts, 50).readWindow);
    expect(page).toMatchObject({ ok: false, error: { kind: 'unavailable' } });
  });

  it('passes on why a question failed', async () => {
    const offline = { ok: false, error: { kind: 'offline', detail: 'no network' } } as const;
    expect(await collectFeedPage(newestOfAll, 12, unknownPace, async () => offline)).toBe(offline);
  });
});

describe('a feed with one more page', () => {
  it('shows a post once though it stood on both pages', () => {
    const [a, b, c] = [aPost(3, 1), aPost(2, 2), aPost(1, 3)];
    expect(withPage([a, b], { posts: [b, c] })).toEqual([a, b, c]);
  });
});
