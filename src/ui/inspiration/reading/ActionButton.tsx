import * as React from 'react';
import { Icon } from '../../shared/Icon';
import styles from './ActionButton.module.scss';

interface ActionButtonProps {
  /** Path data from `icons.ts`. */
  icon: string;
  label: string;
  /** Part of the label, for the eye in the narrow bar; a screen reader says the whole. */
  shortLabel?: string;
  count?: number;
  /** A choice that is on or off; absent for what is done once. */
  isPressed?: boolean;
  /** What the button opens is open; absent when it opens nothing. */
  isExpanded?: boolean;
  /** Kept on the device, not sent yet. */
  isWaiting?: boolean;
  onClick: () => void;
  buttonRef?: React.Ref<HTMLButtonElement>;
}

/** One of the things to do with an idea: icon and name, in a row, or below each other where there is little room. */
export function ActionButton(props: ActionButtonProps): React.ReactElement {
  const { icon, label, shortLabel = label, count = 0, isPressed, isExpanded, isWaiting, onClick, buttonRef } = props;
  return (
    <button
      ref={buttonRef}
      type="button"
      className={styles.button}
      aria-pressed={isPressed}
      aria-expanded={isExpanded}
      onClick={onClick}
    >
      <span className={styles.sign}>
        <Icon path={icon} />
        {isWaiting && <span className={styles.waiting} />}
      </span>
      <span className={styles.long}>{label}</span>
      <span className={styles.short} aria-hidden="true">
        {shortLabel}
      </span>
      {count > 0 && <span className={styles.count}> {count}</span>}
    </button>
  );
}
