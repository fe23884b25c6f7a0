import * as React from 'react';
import type { PendingAction } from '../../../domain/inspiration/outbox';
import { Button } from '../../shared/Button';
import { usePortalWords } from '../../shared/words';
import styles from './PendingNotices.module.scss';
import { reasonOf } from './reasonOf';
import type { ReadingModel } from './useReading';
import { isUnsent, keptWords } from './waiting';
import type { ReadingWords } from './words';

/** What is on its way, or was refused, of what the person did by the row of actions; comments tell it themselves. */
export function PendingNotices({ reading }: { reading: ReadingModel }): React.ReactElement | null {
  const { words, outbox, pending } = reading;
  const portalWords = usePortalWords();
  const shown = pending.filter((one) => one.action.kind !== 'comment' && (one.refusal || isUnsent(one)));
  return shown.length === 0 ? null : (
    <ul className={styles.notices}>
      {shown.map((one) => (
        <li key={one.id} className={one.refusal ? styles.refused : styles.waiting}>
          <span role={one.refusal ? 'alert' : 'status'}>
            {sentenceOf(one, words)}
            {!one.refusal && keptWords(outbox, words)}
          </span>
          {one.refusal && (
            <span className={styles.buttons}>
              <Button onClick={() => outbox.retry(one.id)}>{portalWords.tryAgain}</Button>
              <Button onClick={() => outbox.withdraw(one.id)}>{words.withdraw}</Button>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function sentenceOf({ action, refusal }: PendingAction, words: ReadingWords): string {
  const what = words[action.kind === 'uncomment' || action.kind === 'comment' ? 'comment_remove' : action.kind];
  return refusal
    ? words.refused_what.replace('{what}', what).replace('{reason}', reasonOf(refusal, words))
    : words.waiting_what.replace('{what}', what);
}
