import type { CurriculumTheme } from '../shared/curriculumTheme';
import type { Place } from '../shared/place';
import type { Setting } from '../shared/setting';

/** What a reader weighs before trying an idea. Everything an author may leave out is optional or empty. */
export interface PostFacts {
  readonly themes: readonly CurriculumTheme[];
  readonly settings: readonly Setting[];
  /** The tool's own name, such as "Book Creator". */
  readonly tool?: string;
  readonly minutes?: number;
  readonly place?: Place;
  /** Name of the institution the idea comes from. */
  readonly institution?: string;
}

/**
 * An inspiration post as a card shows it. Names no author: cards are kept on the device between visits,
 * and what is kept there holds no personal data.
 */
export interface PostCard extends PostFacts {
  readonly id: number;
  readonly title: string;
  readonly teaser: string;
  /** Path of the post's page on the portal's own host. */
  readonly url: string;
  /** Path of the picture on the portal's own host. */
  readonly picture?: string;
  /** ISO 8601 in UTC. */
  readonly publishedAt: string;
}
