import * as React from 'react';
import styles from './GraveButton.module.scss';

/** Does what can't be undone. */
export function GraveButton(props: { onClick: () => void; children: React.ReactNode }): React.ReactElement {
  return (
    <button type="button" className={styles.button} onClick={props.onClick}>
      {props.children}
    </button>
  );
}
