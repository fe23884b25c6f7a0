import type { Result } from '../shared/result';
import type { FacetCounts } from './facetCounts';
import type { FeedFilter } from './feedFilter';
import type { PostCard } from './post';

/** Which ideas, and in which order. */
export type FeedView =
  /** All, newest first. */
  | 'newest'
  /** Those that colleagues have tried, most tried first. */
  | 'mostTried'
  /** Those this person saved for later, last saved first. */
  | 'saved'
  /** Those this person has tried, last tried first. */
  | 'tried';

/** What a reader looks for. */
export interface FindQuery {
  /**
   * What the reader wrote, as it was written; '' for no search. All of it in quotation marks (`"…"`) is searched for
   * word for word: nothing is corrected.
   */
  readonly text: string;
  readonly view: FeedView;
  readonly filter: FeedFilter;
}

/** A post that was found, and why. */
export interface FoundPost {
  readonly id: number;
  /** Where the post's own text has the words, when it isn't seen on the card: plain text, a line or two. */
  readonly excerpt?: string;
  /** How many colleagues have tried it; only in the view `mostTried`. */
  readonly triedCount?: number;
  /** This person's own line of experience; only in the view `tried`. */
  readonly experience?: string;
}

/** What was found, and how many each other choice of filters would give. */
export interface Found {
  /** All that were found within the filter, the best first; in the order of the view without a text. */
  readonly posts: readonly FoundPost[];
  /** How many there would be for each choice of each facet, the others kept. */
  readonly counts: FacetCounts;
  /** Words as they stand in the posts' texts (any inflection, any case), to mark on the cards. */
  readonly marks: readonly string[];
  /** What was searched for instead, where the reader's words are misspelt; '' or absent otherwise. */
  readonly corrected?: string;
  /** True when SharePoint's full-text search didn't answer: found in titles, teasers and facts only. */
  readonly isShallow: boolean;
  /** True when the count of tries rests on the newest of them only, since there are more than can be read. */
  readonly isRecentOnly: boolean;
}

/** Finding ideas by words, filters with counts, and what people have done with them. */
export interface InspirationFinder {
  /**
   * Finds posts. Facts are taken from a catalogue kept on the device, refreshed behind at most once a visit, so that
   * changing a filter asks nothing; a new text asks SharePoint's search once.
   */
  find(query: FindQuery): Promise<Result<Found>>;

  /** Cards by id, in the given order; those that are gone, or that the person may not see, are left out. */
  readCards(ids: readonly number[]): Promise<Result<readonly PostCard[]>>;
}
