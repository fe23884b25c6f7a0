import type { PostFacts } from './post';

/** What finding needs to know of a published idea. Names no person. */
export interface CatalogueEntry extends PostFacts {
  readonly id: number;
  readonly title: string;
  readonly teaser: string;
  /** ISO 8601 in UTC. */
  readonly publishedAt: string;
}
