import * as React from 'react';
import { Select } from '../../../shared/Select';
import styles from './LabelledSelect.module.scss';

interface LabelledSelectProps<Choice extends string> {
  name: string;
  value: Choice;
  options: readonly { value: Choice; text: string }[];
  onChange: (value: Choice) => void;
}

/** The browser's own menu, named as the composer's other fields are. */
export function LabelledSelect<Choice extends string>(props: LabelledSelectProps<Choice>): React.ReactElement {
  return (
    <div className={styles.named}>
      <Select isNamed {...props} />
    </div>
  );
}
