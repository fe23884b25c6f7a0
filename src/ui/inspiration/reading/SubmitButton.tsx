import * as React from 'react';
import styles from './SubmitButton.module.scss';

/** The one button of a form that does what the form is for. */
export function SubmitButton({ children }: { children: React.ReactNode }): React.ReactElement {
  return (
    <button type="submit" className={styles.button}>
      {children}
    </button>
  );
}
