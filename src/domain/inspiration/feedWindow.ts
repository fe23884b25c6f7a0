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
/** SharePoint's list view threshold. */
const rowsAllowed = 5000;
/** Half of what is allowed, since posts don't come at an even pace. */
const rowsAimedAt = rowsAllowed / 2;
/** Before SharePoint itself; a window that reaches back to here might as well be the whole past. */
const beforeAll = Date.parse('2000-01-01T00:00:00Z');
/** A blog that has been refused once has 5,000 posts; days they are taken to be spread over, if nothing is known. */
const daysOfFullBlog = 365;

/** What is known of how many posts a day there are. */
export interface FeedPace {
  /** At least so many, since SharePoint has refused a window; 0 when it never has. */
  readonly learned: number;
  /** So many among the newest posts: a guess, for a window after the first refusal. */
  readonly guessed?: number;
  /** No window longer than this, since one of twice as many days was refused; absent when none was. */
  readonly widestDays?: number;
}

/** Posts a day among these publishing times; undefined when they are too few to tell. */
export function paceOf(publishedAt: readonly string[]): number | undefined {
  const times = publishedAt.map((time) => Date.parse(time));
  const days = (Math.max(...times) - Math.min(...times)) / dayMs;
  return days > 0 ? (times.length - 1) / days : undefined;
}

/** What is known after SharePoint refused this window as too full. */
export function paceAfter(pace: FeedPace, refused: FeedWindow): FeedPace {
  return {
    ...pace,
    learned: Math.max(pace.learned, paceOfRefused(refused, pace.guessed)),
    ...(refused.since && { widestDays: Math.min(pace.widestDays ?? Infinity, daysOf(refused) / 2) }),
  };
}

/** Posts a day there must be at least, since SharePoint refused this window as too full. */
function paceOfRefused(stretch: FeedWindow, guessed = 0): number {
  return stretch.since === undefined
    ? Math.max(guessed, rowsAllowed / daysOfFullBlog)
    : rowsAllowed / daysOf(stretch);
}

/**
 * The first window to try: the whole past, which is right for every blog below 5,000 posts; or, where that is
 * known to be too much, one that holds about half of what SharePoint allows.
 */
export function firstWindow(after: FeedCursor, pace: FeedPace): FeedWindow {
  return pace.learned > 0 ? windowOf(after, rowsAimedAt / pace.learned) : { after };
}

/** The window to try when SharePoint found too many rows in this one; undefined when it can't be narrower. */
export function narrower(stretch: FeedWindow, pace: FeedPace): FeedWindow | undefined {
  if (stretch.since === undefined) {
    return windowOf(stretch.after, rowsAimedAt / paceOfRefused(stretch, pace.guessed));
  }
  const days = daysOf(stretch) / 2;
  return days < 1 / 24 / 60 ? undefined : windowOf(stretch.after, days);
}

/**
 * The window just before this one, four times as long where that was never too long; undefined when this one already
 * held the whole past.
 */
export function older(stretch: FeedWindow, { widestDays = Infinity }: FeedPace): FeedWindow | undefined {
  if (stretch.since === undefined) {
    return undefined;
  }
  const after = { publishedAt: stretch.since, id: 0 };
  return windowOf(after, Math.min(daysOf(stretch) * 4, widestDays));
}

function windowOf(after: FeedCursor, days: number): FeedWindow {
  // Whole seconds: SharePoint stores no finer.
  const since = Math.floor((Date.parse(after.publishedAt) - days * dayMs) / 1000) * 1000;
  return since < beforeAll ? { after } : { after, since: new Date(since).toISOString() };
}

function daysOf(stretch: FeedWindow): number {
  return (Date.parse(stretch.after.publishedAt) - Date.parse(stretch.since ?? stretch.after.publishedAt)) / dayMs;
}
