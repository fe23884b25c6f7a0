import * as React from 'react';
import { Icon } from './Icon';
import styles from './StateMessage.module.scss';

interface StateMessageProps {
  /** Path data from `icons.ts`. */
  icon: string;
  heading: string;
  text: string;
  /** `alert` is read out at once; `status` when the reader pauses. */
  role: 'alert' | 'status';
  /** What the person can do about it: a button or a link. */
  children?: React.ReactNode;
}

/** What stands where content would: empty, failed, offline. */
export function StateMessage({ icon, heading, text, role, children }: StateMessageProps): React.ReactElement {
  return (
    <div className={styles.message} role={role}>
      <span className={styles.icon}>
        <Icon path={icon} />
      </span>
      <p className={styles.heading}>{heading}</p>
      <p className={styles.text}>{text}</p>
      {children}
    </div>
  );
}
