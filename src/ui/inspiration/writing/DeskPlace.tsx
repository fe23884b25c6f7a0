import * as React from 'react';
import type { Desk } from '../../../domain/inspiration/writing/writingDesk';
import { MyIdeas } from './desk/MyIdeas';
import { OfficeView } from './desk/OfficeView';
import { ReviewQueue } from './desk/ReviewQueue';
import type { MoveInWriting, WritingPorts } from './writingPorts';

interface DeskPlaceProps {
  ports: WritingPorts;
  kind: 'mine' | 'review' | 'office';
  /** Absent while nobody knows, and without network. */
  rights: Desk | undefined;
  onMove: MoveInWriting;
}

/**
 * What is looked after. Without network it is each view's own to say so: drafts of this device are there all the same.
 */
export function DeskPlace({ ports, kind, rights, onMove }: DeskPlaceProps): React.ReactElement {
  const { desk, keeper, office, now, deskWords: words } = ports;
  switch (kind) {
    case 'mine':
      return (
        <MyIdeas
          desk={desk}
          keeper={keeper}
          words={words}
          now={now}
          onMove={onMove}
          me={rights?.name ?? ''}
          isReviewed={rights?.isReviewed ?? false}
        />
      );
    case 'review':
      return <ReviewQueue desk={desk} words={words} now={now} onMove={onMove} />;
    case 'office':
      return <OfficeView office={office} words={words} />;
  }
}
