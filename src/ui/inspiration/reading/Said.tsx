import * as React from 'react';
import type { Delivery } from '../../../domain/inspiration/readPost';
import { agoOrDate } from '../../shared/dateWords';
import { usePortalWords } from '../../shared/words';
import { contentLanguage } from './contentLanguage';
import { Initials } from './Initials';
import styles from './Said.module.scss';
import type { ReadingWords } from './words';

interface SaidProps {
  author: string;
  isMine: boolean;
  /** Plain text; its line breaks are kept. */
  text: string;
  /** ISO 8601. */
  at: string;
  now: Date;
  delivery?: Delivery;
  /** True when it can't be sent now; false while it is about to. */
  isUnsent?: boolean;
  words: ReadingWords;
  /** What the person can do with it. */
  children?: React.ReactNode;
}

/** What a person said: who, when, what, and whether it has arrived. */
export function Said(props: SaidProps): React.ReactElement {
  const { author, isMine, text, at, now, delivery, isUnsent, words, children } = props;
  const { locale } = usePortalWords();
  const onItsWay = { waiting: words[isUnsent ? 'waiting' : 'sending'], refused: words.notSent };
  return (
    <div className={styles.said}>
      <Initials name={author} />
      <div className={styles.body}>
        <p className={styles.who}>
          <strong>{isMine ? words.you : author}</strong>
          <time className={styles.when} dateTime={at}>
            {delivery ? onItsWay[delivery] : agoOrDate(at, now, locale)}
          </time>
        </p>
        {text && (
          <p className={styles.text} lang={contentLanguage}>
            {text}
          </p>
        )}
        {children}
      </div>
    </div>
  );
}
