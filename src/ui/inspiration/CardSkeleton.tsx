import * as React from 'react';
import hidden from '../shared/Hidden.module.scss';
import styles from './CardSkeleton.module.scss';
import listStyles from './PostList.module.scss';

const cards = [1, 2, 3, 4];

/** The shape of cards on their way. Comes after a moment only, so that a quick answer doesn't flicker. */
export function CardSkeleton({ label }: { label: string }): React.ReactElement {
  return (
    <div role="status">
      <span className={hidden.hidden}>{label}</span>
      <div className={`${listStyles.cards} ${styles.skeleton}`} aria-hidden="true">
        {cards.map((card) => (
          <div key={card} className={styles.card} />
        ))}
      </div>
    </div>
  );
}
