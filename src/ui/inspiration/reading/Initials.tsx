import * as React from 'react';
import { Icon } from '../../shared/Icon';
import { person } from '../../shared/icons';
import styles from './Initials.module.scss';

/** A person's first letters in a circle, for the eye only: the name stands beside it. */
export function Initials({ name }: { name: string }): React.ReactElement {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const letters = [words[0], words.length > 1 ? words[words.length - 1] : undefined];
  return (
    <span className={styles.circle} aria-hidden="true">
      {words.length > 0 ? letters.map((word) => word?.[0].toUpperCase()).join('') : <Icon path={person} />}
    </span>
  );
}
