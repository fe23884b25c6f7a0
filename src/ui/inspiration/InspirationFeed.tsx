import * as React from 'react';
import type { FeedFilter } from '../../domain/inspiration/feedFilter';
import type { FeedView } from '../../domain/inspiration/inspirationFinder';
import type { InspirationReader } from '../../domain/inspiration/inspirationReader';
import { CardSkeleton } from './CardSkeleton';
import { FeedFailure } from './FeedFailure';
import type { FindingDoors } from './findingParts';
import { IdeaBrowser } from './IdeaBrowser';
import type { FeedLayout } from './ideaList';
import { useMayWrite } from './useMayWrite';
import { usePlaceInBlog } from './usePlaceInBlog';
import { useReadingParts } from './useReadingParts';
import type { LoadReading } from './useReadingParts';
import { useReturn } from './useReturn';
import type { LoadWriting } from './useWritingParts';
import type { FeedWords } from './words';
import { WritingPlaceView } from './WritingPlaceView';

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
  /** Without it nobody writes here. The same object every time. */
  writing?: WritingDoors;
}

/** What leads to writing ideas, for those who may. */
export interface WritingDoors {
  readonly askMayWrite: () => Promise<boolean>;
  readonly loadWriting: LoadWriting;
}

const nothing: FeedFilter = {};

/** The ideas of the IT ambassadors; the one that a reader opens stands in their place until it is closed. */
export function InspirationFeed(props: InspirationFeedProps): React.ReactElement {
  const { words, preset = nothing, home = 'newest', showsFilters = true, loadReading, writing } = props;
  const control = usePlaceInBlog(home, showsFilters);
  const postId = loadReading && control.place.postId;
  const isReading = postId !== undefined;
  const written = writing && control.place.writing;
  const isElsewhere = isReading || written !== undefined;
  const mayWrite = useMayWrite(showsFilters ? writing?.askMayWrite : undefined);
  const [round, setRound] = React.useState(0);
  const list = React.useRef<HTMLDivElement>(null);
  const { returns, leave } = useReturn(list, postId);
  const [reading, loadAgain] = useReadingParts(loadReading, isReading);
  // Who comes by the address of a post waits for the post alone.
  const isBrowsed = React.useRef(false);
  isBrowsed.current ||= !isElsewhere;
  const open = (id: number): void => {
    leave();
    control.open(id);
  };
  const write = (place: string): void => {
    leave();
    control.write(place);
  };
  const leaveWriting = (publishedId?: number): void => {
    // Whoever has written sees the ideas as they are now.
    setRound(round + 1);
    if (publishedId === undefined) {
      control.close();
    } else {
      control.open(publishedId);
    }
  };
  return (
    <>
      {isBrowsed.current && (
        <div ref={list} hidden={isElsewhere}>
          <IdeaBrowser
            {...props}
            key={round}
            preset={preset}
            showsFilters={showsFilters}
            control={control}
            returns={returns}
            onOpenInPlace={loadReading && showsFilters ? open : undefined}
            onWrite={mayWrite ? write : undefined}
          />
        </div>
      )}
      {writing && written !== undefined && !isReading && (
        <WritingPlaceView
          writing={written}
          loadWriting={writing.loadWriting}
          onMove={control.write}
          onLeave={leaveWriting}
          words={words}
        />
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
