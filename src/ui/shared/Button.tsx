import * as React from 'react';
import styles from './Button.module.scss';
import { Icon } from './Icon';

interface ButtonProps {
  onClick: () => void;
  /** Path data from `icons.ts`. */
  icon?: string;
  /** Under way: stays where it is and keeps the focus, but does nothing. */
  isBusy?: boolean;
  /** What it shows and hides is shown; absent where it does neither. */
  isExpanded?: boolean;
  children: React.ReactNode;
}

/** A secondary button in Fluent 2's manner, 44 px high for fingers. */
export function Button({ onClick, icon, isBusy, isExpanded, children }: ButtonProps): React.ReactElement {
  return (
    <button
      type="button"
      className={styles.button}
      aria-disabled={isBusy}
      aria-expanded={isExpanded}
      onClick={isBusy ? undefined : onClick}
    >
      {icon && <Icon path={icon} />}
      {children}
    </button>
  );
}
