import * as React from 'react';
import type { Outbox } from '../../domain/inspiration/outbox';
import { counted, usePortalWords } from '../shared/words';
import styles from './PostList.module.scss';
import { isUnsent } from './reading/waiting';
import type { FeedWords } from './words';

/** How many things the person has done that wait for the network; nothing when none do. */
export function PendingCount({ outbox, words }: { outbox: Outbox; words: FeedWords }): React.ReactElement {
  const { locale } = usePortalWords();
  const [count, setCount] = React.useState(0);
  React.useEffect(() => {
    const recount = (): void => setCount(outbox.pending().filter(isUnsent).length);
    recount();
    return outbox.subscribe(recount);
  }, [outbox]);
  return (
    <p className={styles.count} role="status">
      {count > 0 && counted(words.pending_one, words.pending_other, count, locale)}
    </p>
  );
}
