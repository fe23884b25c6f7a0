import * as React from 'react';
import { writingSlugOf } from '../../domain/inspiration/writing/writingPlace';
import { Button } from '../shared/Button';
import { add } from '../shared/icons';
import styles from './WriteDoor.module.scss';
import type { FeedWords } from './words';

interface WriteDoorProps {
  words: FeedWords;
  /** Opens a place among what the person writes, as addresses name it. */
  onWrite: (writing: string) => void;
}

/** For those who may: a new idea, and the ones they have. */
export function WriteDoor({ words, onWrite }: WriteDoorProps): React.ReactElement {
  return (
    <div className={styles.door}>
      <Button isPrimary icon={add} onClick={() => onWrite(writingSlugOf({ kind: 'new' }))}>
        {words.shareIdea}
      </Button>
      <Button onClick={() => onWrite(writingSlugOf({ kind: 'mine' }))}>{words.myIdeas}</Button>
    </div>
  );
}
