import * as React from 'react';
import { TextButton } from '../../reading/TextButton';
import styles from './Desk.module.scss';

/** Something that was just done. */
export interface SaidDeed {
  readonly text: string;
  /** What there is to do about it. */
  readonly action?: { readonly name: string; readonly run: () => void };
  /** What had the focus is gone. */
  readonly takesFocus?: boolean;
}

/** Says what was just done, where it can be undone too. Empty until then: a screen reader reads what comes into it. */
export function SaidLine({ said }: { said: SaidDeed | undefined }): React.ReactElement {
  const line = React.useRef<HTMLParagraphElement>(null);
  React.useEffect(() => {
    if (said?.takesFocus) {
      line.current?.focus();
    }
  }, [said]);
  return (
    <div role="status">
      {said && (
        <p ref={line} className={styles.said} tabIndex={-1}>
          {said.text}
          {said.action && <TextButton onClick={said.action.run}>{said.action.name}</TextButton>}
        </p>
      )}
    </div>
  );
}
