import * as React from 'react';
import { Icon } from './Icon';
import styles from './Select.module.scss';
import { chevronDown } from './icons';

interface SelectProps<Choice extends string> {
  /** Read out; shown only where `isNamed`. */
  name: string;
  isNamed?: boolean;
  /** Path data from `icons.ts`, for what is chosen. */
  icon?: string;
  /** Of the icon; any CSS colour. */
  colour?: string;
  value: Choice;
  options: readonly { value: Choice; text: string }[];
  onChange: (value: Choice) => void;
}

/** The browser's own menu, 44 px high: on a phone it shows its choices within the thumb's reach. */
export function Select<Choice extends string>(props: SelectProps<Choice>): React.ReactElement {
  const { name, isNamed, icon, colour, value, options, onChange } = props;
  return (
    <label className={styles.frame}>
      {isNamed && name}
      {icon && (
        <span className={styles.icon} style={{ color: colour }}>
          <Icon path={icon} />
        </span>
      )}
      <select
        className={icon ? `${styles.select} ${styles.signed}` : styles.select}
        aria-label={isNamed ? undefined : name}
        value={value}
        onChange={(event) => onChange(event.target.value as Choice)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
      <span className={`${styles.icon} ${styles.chevron}`}>
        <Icon path={chevronDown} />
      </span>
    </label>
  );
}
