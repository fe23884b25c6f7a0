import { inFeedOrder } from './feedPage';
import type { PostCard } from './post';

/** Ideas that take turns at being the week's. */
export const ideasInTurn = 12;

const hourMs = 60 * 60 * 1000;
const dayMs = 24 * hourMs;
/** Swedish, since it writes 2026-11-23. */
const danishDate = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' });

/**
 * The Monday 00:00, Danish time, that began the week of a moment: ISO 8601 in UTC. The same for everybody, wherever
 * their device thinks it is, also where the clock was changed in the week.
 */
export function weekStartOf(time: Date): string {
  // Weeks are counted from Monday 29 December 1969, three days before the first of January.
  const monday = (weekOf(time) * 7 - 3) * dayMs;
  // Danish clocks are one hour or two ahead of UTC. They change on Sundays, so Monday has one midnight.
  const inSummer = new Date(monday - 2 * hourMs);
  return (danishDayOf(inSummer) === monday ? inSummer : new Date(monday - hourMs)).toISOString();
}

/**
 * The idea of a week, the same whoever asks and whenever in the week: it rests on nothing but the posts published before
 * the week began, of which the newest twelve take turns. A new one comes first, the newest of several; then those that
 * haven't had a week, then the one whose week is longest ago. So while nothing new is published, twelve posts give
 * twelve different weeks. Nobody keeps a record: the turns since the oldest of them are counted again each time.
 *
 * @param posts the newest twelve before the week began, or more
 * @param weekStart from `weekStartOf`
 * @returns undefined where nothing was published before the week
 */
export function ideaOfTheWeek(posts: readonly PostCard[], weekStart: string): PostCard | undefined {
  const thisWeek = weekOf(new Date(weekStart));
  const inTurn = posts
    .map((post) => ({ post, from: weekOf(new Date(post.publishedAt)) + 1, lastShown: 0 }))
    .filter(({ from }) => from <= thisWeek)
    .sort((a, b) => inFeedOrder(a.post, b.post))
    .slice(0, ideasInTurn);
  let [shown] = inTurn;
  for (let week = inTurn[inTurn.length - 1]?.from; week <= thisWeek; week++) {
    shown = inTurn
      .filter(({ from }) => from <= week)
      .reduce((first, next) => (next.lastShown < first.lastShown ? next : first));
    shown.lastShown = week;
  }
  return shown?.post;
}

function weekOf(time: Date): number {
  return Math.floor((danishDayOf(time) / dayMs + 3) / 7);
}

/** Midnight of the day that it is in Denmark, as if that were UTC; milliseconds. */
function danishDayOf(time: Date): number {
  return Date.parse(danishDate.format(time));
}
