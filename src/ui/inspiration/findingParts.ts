import type * as React from 'react';
import type { PlaceInBlog } from '../../domain/inspiration/feedAddress';
import type { FacetCounts } from '../../domain/inspiration/facetCounts';
import type { FeedFilter } from '../../domain/inspiration/feedFilter';
import type { InspirationFinder } from '../../domain/inspiration/inspirationFinder';
import type { FindingWords } from './finding/words';
import type { LayoutParts, OpenIdea } from './ideaList';
import type { FeedWords } from './words';

/** How a feed comes by what only those need who search, filter or choose a view. */
export interface FindingDoors {
  readonly loadFinder: () => Promise<InspirationFinder>;
  readonly loadWords: () => Promise<FindingWords>;
}

/** Where the reader is and what can be changed. */
export interface FindingProps {
  /** With what the editor has set. */
  readonly place: PlaceInBlog;
  /** What the editor has set, and the reader can't change. */
  readonly preset: FeedFilter;
  readonly onChange: (part: Partial<PlaceInBlog>) => void;
}

export interface FindingPanelProps extends FindingProps {
  readonly isOpen: boolean;
  readonly words: FeedWords;
  /** Told how many ideas each choice would leave, whenever that is known anew. */
  readonly onCounts: (counts: FacetCounts) => void;
}

export interface FoundIdeasProps extends FindingProps {
  readonly pageSize: number;
  readonly words: FeedWords;
  readonly layout: LayoutParts;
  readonly onOpen: OpenIdea;
  /** How many times the reader has come back from a post: what was saved or tried may have changed. */
  readonly returns: number;
}

/** What comes with the chunk. */
export interface FindingParts {
  readonly Panel: React.ComponentType<FindingPanelProps>;
  readonly FoundIdeas: React.ComponentType<FoundIdeasProps>;
  /** Says that nothing is within the filter, and what would be. */
  readonly NothingFound: React.ComponentType<FindingProps>;
}
