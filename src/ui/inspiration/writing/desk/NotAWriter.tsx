import * as React from 'react';
import { lightbulb } from '../../../shared/icons';
import { StateMessage } from '../../../shared/StateMessage';
import styles from './Desk.module.scss';
import type { DeskWords } from './words';

/** For staff who may not write: who does, and how an idea of theirs comes on the blog all the same. */
export function NotAWriter({ words }: { words: DeskWords }): React.ReactElement {
  return (
    <StateMessage
      icon={lightbulb}
      role="status"
      heading={words.notAWriter_heading}
      text={words.notAWriter_text}
    >
      <p className={styles.quiet}>{words.notAWriter_tell}</p>
    </StateMessage>
  );
}
