import type { FeedCursor } from './feedPage';

/**
 * A stretch of time to ask for posts in. SharePoint refuses a filter whose indexed part matches more than
 * 5,000 rows, so a feed of any size is read through a window that holds fewer.
 */
export interface FeedWindow {
  /** Only posts after this place in the feed. */
  readonly after: FeedCursor;
  /** ISO 8601; only posts published at this time or later. Absent = the whole past. */
  readonly since?: string;
}

const dayMs = 24 * 60 * 60 * 1000;
/** Half of what SharePoint allows, since posts don't come at an even pace. */
const rowsAWindowMayHold = 2500;
/** Beyond this a window might as well be the whole past. */
const longestDays = 20 * 365;
const daysOfFirstGuess = 365;

/** Posts a day over the stretch that these publishing times cover, up to now; undefined when they are too few to tell. */
export function paceOf(publishedAt: readonly string[], now: Date): number | undefined {
  if (publishedAt.length < 2) {
    return undefined;
  }
  const oldest = Math.min(...publishedAt.map((time) => Date.parse(time)));
  return publishedAt.length / Math.max((now.getTime() - oldest) / dayMs, 1 / 24);
}

/**
 * The first window to try. With a known pace (posts a day) it holds about half of what SharePoint allows.
 * Without, it is the whole past: right for every blog below 5,000 posts, and narrowed if refused.
 */
export function firstWindow(after: FeedCursor, pace?: number): FeedWindow {
  const days = pace ? rowsAWindowMayHold / pace : Infinity;
  return days > longestDays ? { after } : windowOf(after, days);
}

/** The window to try when SharePoint found too many rows in this one; undefined when it can't be narrower. */
export function narrower(stretch: FeedWindow): FeedWindow | undefined {
  if (stretch.since === undefined) {
    return windowOf(stretch.after, daysOfFirstGuess);
  }
  const days = daysOf(stretch) / 2;
  return days < 1 / 24 / 60 ? undefined : windowOf(stretch.after, days);
}

/** The window just before this one, four times as long; undefined when this one already held the whole past. */
export function older(stretch: FeedWindow): FeedWindow | undefined {
  if (stretch.since === undefined) {
    return undefined;
  }
  const after = { publishedAt: stretch.since, id: 0 };
  const days = daysOf(stretch) * 4;
  return days > longestDays ? { after } : windowOf(after, days);
}

function windowOf(after: FeedCursor, days: number): FeedWindow {
  // Whole seconds: SharePoint stores no finer.
  const since = Math.floor((Date.parse(after.publishedAt) - days * dayMs) / 1000) * 1000;
  return { after, since: new Date(since).toISOString() };
}

function daysOf(stretch: FeedWindow): number {
  return (Date.parse(stretch.after.publishedAt) - Date.parse(stretch.since ?? stretch.after.publishedAt)) / dayMs;
}
