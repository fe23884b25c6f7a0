import * as React from 'react';
import styles from './Desk.module.scss';

/** The heading of a place; it takes the focus, since what had it is gone. */
export function DeskHeading({ children }: { children: React.ReactNode }): React.ReactElement {
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  return (
    <h2 ref={heading} className={styles.heading} tabIndex={-1}>
      {children}
    </h2>
  );
}
