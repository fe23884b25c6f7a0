import * as React from 'react';
import styles from './TextButton.module.scss';

interface TextButtonProps {
  onClick: () => void;
  buttonRef?: React.Ref<HTMLButtonElement>;
  children: React.ReactNode;
}

/** A button that looks like a link, for what is done seldom; as large for a finger as the others. */
export function TextButton({ onClick, buttonRef, children }: TextButtonProps): React.ReactElement {
  return (
    <button ref={buttonRef} type="button" className={styles.button} onClick={onClick}>
      {children}
    </button>
  );
}
