import * as React from 'react';
import type { ViewState } from '../../domain/shared/viewState';
import { useLoaded } from '../shared/useLoaded';
import type { ReadingPorts } from './reading/useReading';

/** Loads what reading a post needs of the world. */
export type LoadReading = () => Promise<Omit<ReadingPorts, 'addressOfPage'>>;

interface PostProps {
  postId: number;
  onClose: () => void;
  onOpenPost: (postId: number) => void;
}

/** What comes with the chunk for reading an idea in place of the feed. */
export interface ReadingParts {
  readonly Post: React.ComponentType<PostProps>;
  /** Says quietly what the person has done that SharePoint doesn't have yet. */
  readonly Pending: React.ComponentType;
}

/** The view of a post, and what loads it again where it couldn't be fetched. */
export function useReadingParts(
  loadReading: LoadReading | undefined,
  isWanted: boolean
): [ViewState<ReadingParts>, () => void] {
  const load = React.useCallback(async () => {
    if (!loadReading) {
      throw new Error('Posts open on their own pages');
    }
    const [{ createReadingParts }, ports] = await Promise.all([
      import(/* webpackChunkName: 'inspiration-reading' */ './reading/readingParts'),
      loadReading(),
    ]);
    return createReadingParts({ ...ports, addressOfPage: (post) => post.url });
  }, [loadReading]);
  return useLoaded(load, isWanted);
}
