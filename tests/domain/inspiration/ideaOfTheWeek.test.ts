import fc from 'fast-check';
import { ideaOfTheWeek, ideasInTurn, weekStartOf } from '../../../src/domain/inspiration/ideaOfTheWeek';
import { inFeedOrder } from '../../../src/domain/inspiration/feedPage';
import type { PostCard } from '../../../src/domain/inspiration/post';

const dayMs = 24 * 3600 * 1000;
const weekMs = 7 * dayMs;
/** Wednesday noon is the same week in Denmark whatever the clock does on the Sunday. */
const aWednesday = Date.parse('2026-11-18T12:00:00Z');
const weekStart = weekStartOf(new Date(aWednesday));

function aPost(id: number, publishedAt: number): PostCard {
  return { id, publishedAt: new Date(publishedAt).toISOString(), title: `Idé ${id}`, teaser: '', url: '', themes: [], settings: [] };
}

/** Posts of the last three years before the week, however they fall. */
const somePosts = fc
  .array(fc.integer({ min: 1, max: 3 * 365 * 24 }), { minLength: 1, maxLength: 40 })
  .map((hoursBefore) => hoursBefore.map((hours, index) => aPost(index + 1, Date.parse(weekStart) - hours * 3600_000)));

/** What a reader's device has in a week: the newest twelve from before it. */
const newestBefore = (posts: PostCard[], start: string): PostCard[] =>
  posts.filter((post) => post.publishedAt < start).sort(inFeedOrder).slice(0, ideasInTurn);

const weeksFrom = (count: number): string[] =>
  Array.from({ length: count }, (_, week) => weekStartOf(new Date(aWednesday + week * weekMs)));

const shownIn = (posts: PostCard[], weeks: string[]): (number | undefined)[] =>
  weeks.map((start) => ideaOfTheWeek(newestBefore(posts, start), start)?.id);

describe('a week in Denmark', () => {
  it.each([
    ['a winter day', '2026-01-14T12:00:00Z', '2026-01-11T23:00:00.000Z'],
    ['a summer day', '2026-07-15T12:00:00Z', '2026-07-12T22:00:00.000Z'],
    ['the first minute of Monday', '2026-11-15T23:00:00Z', '2026-11-15T23:00:00.000Z'],
    ['the last minute of Sunday', '2026-11-15T22:59:59Z', '2026-11-08T23:00:00.000Z'],
    ['the Sunday on which summer time begins', '2026-03-29T20:00:00Z', '2026-03-22T23:00:00.000Z'],
    ['the Monday after', '2026-03-29T22:00:00Z', '2026-03-29T22:00:00.000Z'],
    ['the Sunday on which summer time ends', '2026-10-25T22:59:00Z', '2026-10-18T22:00:00.000Z'],
    ['the Monday after that', '2026-10-25T23:00:00Z', '2026-10-25T23:00:00.000Z'],
    ['New Year between two years', '2027-01-01T08:00:00Z', '2026-12-27T23:00:00.000Z']
  ])('begins on Monday at midnight: %s', (_, time, start) => {
    expect(weekStartOf(new Date(time))).toBe(start);
  });

  it('is the same one from its first moment to its last', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('2015-01-01'), max: new Date('2045-01-01'), noInvalidDate: true }), (time) => {
        const start = weekStartOf(time);
        expect(Date.parse(start)).toBeLessThanOrEqual(time.getTime());
        expect(weekStartOf(new Date(start))).toBe(start);
        expect(weekStartOf(new Date(Date.parse(start) - 1)) < start).toBe(true);
        expect([7 * dayMs - 3600_000, 7 * dayMs, 7 * dayMs + 3600_000]).toContain(
          Date.parse(weekStartOf(new Date(Date.parse(start) + weekMs + 2 * 3600_000))) - Date.parse(start)
        );
      })
    );
  });
});

describe('the idea of the week', () => {
  it('is nothing where nothing was published before the week', () => {
    expect(ideaOfTheWeek([], weekStart)).toBeUndefined();
    expect(ideaOfTheWeek([aPost(1, aWednesday)], weekStart)).toBeUndefined();
  });

  it('is one of the newest twelve from before the week, in whichever order they come and whatever came since', () => {
    fc.assert(
      fc.property(somePosts, fc.integer({ min: 0, max: 6 }), (posts, daysLater) => {
        const idea = ideaOfTheWeek(posts, weekStart);
        expect(newestBefore(posts, weekStart)).toContain(idea);
        const meanwhile = aPost(1000, Date.parse(weekStart) + daysLater * dayMs);
        expect(ideaOfTheWeek([meanwhile, ...posts].reverse(), weekStart)).toBe(idea);
      })
    );
  });

  it('is the newest one of the week before, where there was one', () => {
    fc.assert(
      fc.property(somePosts, fc.array(fc.integer({ min: 1, max: 7 * 24 - 2 }), { minLength: 1, maxLength: 20 }), (posts, hours) => {
        const fresh = hours.map((ago, index) => aPost(1001 + index, Date.parse(weekStart) - ago * 3600_000));
        const older = posts.filter((post) => Date.parse(post.publishedAt) < Date.parse(weekStart) - weekMs);
        const [newest] = [...fresh].sort(inFeedOrder);
        expect(ideaOfTheWeek(newestBefore([...older, ...fresh], weekStart), weekStart)).toEqual(newest);
      })
    );
  });

  it('is another every week for as long as there are others, while nothing new is published', () => {
    fc.assert(
      fc.property(somePosts, (posts) => {
        const inTurn = Math.min(posts.length, ideasInTurn);
        const shown = shownIn(posts, weeksFrom(52));
        for (let week = 0; week + inTurn <= shown.length; week += 1) {
          expect(new Set(shown.slice(week, week + inTurn)).size).toBe(inTurn);
        }
      })
    );
  });

  it('has shown every one of up to twelve posts of one week before it shows any twice', () => {
    const posts = Array.from({ length: 12 }, (_, index) => aPost(index + 1, Date.parse(weekStart) - (index + 1) * 3600_000));
    expect(shownIn(posts, weeksFrom(13))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 1]);
  });

  it('turns to those that had no week of their own, when a week brings nothing new', () => {
    const monday = Date.parse(weekStart);
    const posts = [aPost(1, monday - 3600_000), aPost(2, monday - 2 * 3600_000), aPost(3, monday + weekMs - 3600_000)];
    expect(shownIn(posts, weeksFrom(5))).toEqual([1, 3, 2, 1, 3]);
  });
});
