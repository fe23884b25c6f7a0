import * as React from 'react';
import type { Keeping } from '../../../domain/inspiration/writing/draftKeeper';
import hidden from '../../shared/Hidden.module.scss';
import { Icon } from '../../shared/Icon';
import { usePortalWords } from '../../shared/words';
import { keepingNoteOf } from './ideaKeeping';
import styles from './KeepingLine.module.scss';
import type { WritingWords } from './words';

interface KeepingLineProps {
  keeping: Keeping;
  words: WritingWords;
}

/** Where the words are: always in sight, and quiet. */
export function KeepingLine({ keeping, words }: KeepingLineProps): React.ReactElement {
  const { locale } = usePortalWords();
  const { icon, text, isUrgent } = keepingNoteOf(keeping, words, locale);
  return (
    <div className={isUrgent ? `${styles.line} ${styles.urgent}` : styles.line}>
      <Icon path={icon} />
      <span>{text}</span>
      <span className={hidden.hidden} role="status">
        {useNews(keeping, text)}
      </span>
    </div>
  );
}

/** Read out is what is another kind of news than before; "gemt kl. 10.32" again and again would be chatter. */
function useNews({ state }: Keeping, text: string): string {
  const isTold = state === 'saved' || state === 'held' || state === 'conflict' || state === 'fleeting';
  const told = React.useRef({ state: '', text: '' });
  if (isTold && told.current.state !== state) {
    told.current = { state, text };
  }
  return told.current.text;
}
