import * as React from 'react';
import { Icon } from '../../../shared/Icon';
import styles from './PrimaryButton.module.scss';

interface PrimaryButtonProps {
  onClick: () => void;
  /** Path data of an icon. */
  icon?: string;
  /** Under way: keeps the focus, but does nothing. */
  isBusy?: boolean;
  /** Does what can't be undone. */
  isGrave?: boolean;
  children: React.ReactNode;
}

/** The one thing that is likeliest to be wanted here. */
export function PrimaryButton(props: PrimaryButtonProps): React.ReactElement {
  const { onClick, icon, isBusy, isGrave, children } = props;
  return (
    <button
      type="button"
      className={isGrave ? `${styles.button} ${styles.grave}` : styles.button}
      aria-disabled={isBusy}
      onClick={isBusy ? undefined : onClick}
    >
      {icon && <Icon path={icon} />}
      {children}
    </button>
  );
}
