import * as React from 'react';
import { writingPlaceOf, writingSlugOf } from '../../domain/inspiration/writing/writingPlace';
import { CardSkeleton } from './CardSkeleton';
import { FeedFailure } from './FeedFailure';
import { useWritingParts } from './useWritingParts';
import type { LoadWriting } from './useWritingParts';
import type { WritingRoomProps } from './writing/writingPorts';

interface WritingPlaceViewProps {
  /** The place, as addresses name it. */
  writing: string;
  loadWriting: LoadWriting;
  onMove: (writing: string, how?: 'replace') => void;
  onLeave: WritingRoomProps['onLeave'];
  words: { readonly loading: string };
}

/** What the person writes, once its script is there. */
export function WritingPlaceView(props: WritingPlaceViewProps): React.ReactElement {
  const { writing, loadWriting, onMove, onLeave, words } = props;
  const [parts, loadAgain] = useWritingParts(loadWriting, true);
  const place = React.useMemo(() => writingPlaceOf(writing), [writing]);
  if (parts.status === 'loaded') {
    const move: WritingRoomProps['onMove'] = (next, how) => onMove(writingSlugOf(next), how);
    return <parts.value.Room place={place} onMove={move} onLeave={onLeave} />;
  }
  return (
    <>
      {parts.status === 'loading' && <CardSkeleton label={words.loading} />}
      <FeedFailure view={parts} onRetry={loadAgain} />
    </>
  );
}
