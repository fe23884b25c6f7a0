import type * as React from 'react';

export interface ReadingProps {
  readonly postId: number;
  readonly onClose: () => void;
  readonly onOpenPost: (postId: number) => void;
}

/** What comes with the chunk for reading an idea in place of the feed. */
export interface ReadingParts {
  readonly Post: React.ComponentType<ReadingProps>;
  /** Says quietly what the person has done that SharePoint doesn't have yet. */
  readonly Pending: React.ComponentType;
}
