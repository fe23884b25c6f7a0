import * as React from 'react';
import hidden from '../../shared/Hidden.module.scss';
import styles from './ReadingSkeleton.module.scss';

/** The shape of an idea on its way. Comes after a moment only, so that a quick answer doesn't flicker. */
export function ReadingSkeleton({ label }: { label: string }): React.ReactElement {
  return (
    <div role="status">
      <span className={hidden.hidden}>{label}</span>
      <div className={styles.skeleton} aria-hidden="true">
        <div className={styles.title} />
        <div className={styles.picture} />
        <div className={styles.line} />
        <div className={styles.line} />
        <div className={styles.short} />
      </div>
    </div>
  );
}
