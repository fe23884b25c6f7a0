import * as React from 'react';
import hidden from '../../../shared/Hidden.module.scss';
import styles from './Desk.module.scss';

/** Stands where a list will be, and says that it is on its way. */
export function DeskSkeleton({ text }: { text: string }): React.ReactElement {
  return (
    <div role="status">
      <span className={hidden.hidden}>{text}</span>
      <div className={styles.skeleton} />
      <div className={styles.skeleton} />
      <div className={styles.skeleton} />
    </div>
  );
}
