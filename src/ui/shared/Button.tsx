import * as React from 'react';
import styles from './Button.module.scss';
import { Icon } from './Icon';

interface ButtonProps {
  onClick: () => void;
  /** Path data from `icons.ts`. */
  icon?: string;
  /** The one thing to do here. */
  isPrimary?: boolean;
  /** Under way: stays where it is and keeps the focus, but does nothing. */
  isBusy?: boolean;
  /** What it shows and hides is shown; absent where it does neither. */
  isExpanded?: boolean;
  children: React.ReactNode;
}

/** A button in Fluent 2's manner, 44 px high for fingers; a secondary one, unless it is told otherwise. */
export function Button({ onClick, icon, isPrimary, isBusy, isExpanded, children }: ButtonProps): React.ReactElement {
  return (
    <button
      type="button"
      className={isPrimary ? `${styles.button} ${styles.primary}` : styles.button}
      aria-disabled={isBusy}
      aria-expanded={isExpanded}
      onClick={isBusy ? undefined : onClick}
    >
      {icon && <Icon path={icon} />}
      {children}
    </button>
  );
}
