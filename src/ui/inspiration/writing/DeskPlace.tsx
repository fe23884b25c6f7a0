import * as React from 'react';
import { MyIdeas } from './desk/MyIdeas';
import { OfficeView } from './desk/OfficeView';
import { ReviewQueue } from './desk/ReviewQueue';
import type { MoveInWriting, WritingPorts } from './writingPorts';

interface DeskPlaceProps {
  ports: WritingPorts;
  kind: 'mine' | 'review' | 'office';
  /** Name of the person signed in; '' while nobody knows. */
  me: string;
  /** What is published goes to a reviewer first. */
  isReviewed: boolean;
  onMove: MoveInWriting;
}

/** What is looked after. Without network it is each view's own to say so: drafts of this device are there all the same. */
export function DeskPlace({ ports, kind, me, isReviewed, onMove }: DeskPlaceProps): React.ReactElement {
  const { desk, keeper, office, now, deskWords: words } = ports;
  switch (kind) {
    case 'mine':
      return <MyIdeas {...{ desk, keeper, words, now, onMove, me, isReviewed }} />;
    case 'review':
      return <ReviewQueue desk={desk} words={words} now={now} onMove={onMove} />;
    case 'office':
      return <OfficeView office={office} words={words} />;
  }
}
