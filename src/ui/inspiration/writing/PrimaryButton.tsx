import * as React from 'react';
import submit from '../reading/SubmitButton.module.scss';
import styles from './PrimaryButton.module.scss';

interface PrimaryButtonProps {
  onClick: () => void;
  /** Under way: stays where it is and keeps the focus, but does nothing. */
  isBusy?: boolean;
  buttonRef?: React.Ref<HTMLButtonElement>;
  children: React.ReactNode;
}

/** The one thing that most people do next. */
export function PrimaryButton({ onClick, isBusy, buttonRef, children }: PrimaryButtonProps): React.ReactElement {
  return (
    <button
      ref={buttonRef}
      type="button"
      className={isBusy ? `${submit.button} ${styles.busy}` : submit.button}
      aria-disabled={isBusy}
      onClick={isBusy ? undefined : onClick}
    >
      {children}
    </button>
  );
}
