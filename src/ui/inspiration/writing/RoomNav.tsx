import * as React from 'react';
import type { WritingPlace } from '../../../domain/inspiration/writing/writingPlace';
import type { Desk } from '../../../domain/inspiration/writing/writingDesk';
import { Icon } from '../../shared/Icon';
import { arrowLeft } from '../../shared/laterIcons';
import { TextButton } from '../reading/TextButton';
import styles from './RoomNav.module.scss';
import type { MoveInWriting } from './writingPorts';
import type { WritingWords } from './words';

interface RoomNavProps {
  words: WritingWords;
  desk: Desk | undefined;
  place: WritingPlace;
  onMove: MoveInWriting;
  onLeave: () => void;
}

/** The way back to the blog, and between the places that the person may go to. */
export function RoomNav({ words, desk, place, onMove, onLeave }: RoomNavProps): React.ReactElement {
  const places = [
    'mine' as const,
    ...(desk?.mayReview ? ['review' as const] : []),
    ...(desk?.mayManage ? ['office' as const] : []),
  ];
  return (
    <div className={styles.nav}>
      <TextButton onClick={onLeave}>
        <Icon path={arrowLeft} />
        {words.toBlog}
      </TextButton>
      {places.length > 1 && (
        <nav className={styles.places} aria-label={words.places}>
          {places.map((kind) => (
            <button
              key={kind}
              type="button"
              className={styles.place}
              aria-current={kind === place.kind ? 'page' : undefined}
              onClick={() => onMove({ kind })}
            >
              {words[`place_${kind}`]}
            </button>
          ))}
        </nav>
      )}
    </div>
  );
}
