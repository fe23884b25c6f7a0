import * as React from 'react';
import { Button } from '../../shared/Button';
import { usePortalWords } from '../../shared/words';
import styles from './Responses.module.scss';

/** Says that a part of the view couldn't be fetched, while the rest stands. */
export function RetryNotice({ text, onRetry }: { text: string; onRetry: () => void }): React.ReactElement {
  const { tryAgain } = usePortalWords();
  return (
    <div className={styles.notice} role="status">
      {text}
      <Button onClick={onRetry}>{tryAgain}</Button>
    </div>
  );
}
