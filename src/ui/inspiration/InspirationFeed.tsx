import * as React from 'react';
import type { FeedFilter } from '../../domain/inspiration/feedFilter';
import type { FeedView } from '../../domain/inspiration/inspirationFinder';
import type { InspirationReader } from '../../domain/inspiration/inspirationReader';
import { CardSkeleton } from './CardSkeleton';
import { FeedFailure } from './FeedFailure';
import type { FindingDoors } from './findingParts';
import { IdeaBrowser } from './IdeaBrowser';
import type { FeedLayout } from './ideaList';
import { usePlaceInBlog } from './usePlaceInBlog';
import { useReadingParts } from './useReadingParts';
import type { LoadReading } from './useReadingParts';
import { useReturn } from './useReturn';
import type { FeedWords } from './words';

export interface InspirationFeedProps {
  reader: InspirationReader;
  words: FeedWords;
  pageSize: number;
  layout?: FeedLayout;
  /** What an editor holds for every reader. */
  preset?: FeedFilter;
  /** The view that the feed begins with. */
  home?: FeedView;
  /** Readers choose, and the page's address follows; otherwise the feed is an eye-catcher on somebody's page. */
  showsFilters?: boolean;
  /** Without it only a theme can be chosen. The same object every time. */
  finding?: FindingDoors;
  /** Without it posts open on their own pages. The same function every time. */
  loadReading?: LoadReading;
}

const nothing: FeedFilter = {};

/** The ideas of the IT ambassadors; the one that a reader opens stands in their place until it is closed. */
export function InspirationFeed(props: InspirationFeedProps): React.ReactElement {
  const { words, preset = nothing, home = 'newest', showsFilters = true, loadReading } = props;
  const control = usePlaceInBlog(home, showsFilters);
  const postId = loadReading && control.place.postId;
  const isReading = postId !== undefined;
  const list = React.useRef<HTMLDivElement>(null);
  const { returns, leave } = useReturn(list, postId);
  const [reading, loadAgain] = useReadingParts(loadReading, isReading);
  // Who comes by the address of a post waits for the post alone.
  const isBrowsed = React.useRef(false);
  isBrowsed.current ||= !isReading;
  const open = (id: number): void => {
    leave();
    control.open(id);
  };
  return (
    <>
      {isBrowsed.current && (
        <div ref={list} hidden={isReading}>
          <IdeaBrowser
            {...props}
            preset={preset}
            showsFilters={showsFilters}
            control={control}
            returns={returns}
            onOpenInPlace={loadReading && showsFilters ? open : undefined}
          />
        </div>
      )}
      {isReading && reading.status === 'loaded' && (
        <reading.value.Post postId={postId} onClose={control.close} onOpenPost={control.open} />
      )}
      {isReading && reading.status === 'loading' && <CardSkeleton label={words.loading} />}
      {isReading && <FeedFailure view={reading} onRetry={loadAgain} words={words} onLeave={control.close} />}
      {reading.status === 'loaded' && <reading.value.Pending />}
    </>
  );
}
