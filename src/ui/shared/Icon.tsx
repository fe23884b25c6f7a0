import * as React from 'react';
import styles from './Icon.module.scss';

/** Draws an icon from `icons.ts` in the colour of the text around it. Says nothing to a screen reader. */
export function Icon({ path }: { path: string }): React.ReactElement {
  return (
    <svg className={styles.icon} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}
