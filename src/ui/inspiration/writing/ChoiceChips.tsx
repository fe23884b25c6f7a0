import * as React from 'react';
import { Icon } from '../../shared/Icon';
import { checkmark } from './writingIcons';
import styles from './ChoiceChips.module.scss';

interface ChoiceChipsProps<Choice extends string> {
  name: string;
  /** Shown beside the name. */
  hint?: string;
  field: string;
  chosen: readonly Choice[];
  options: readonly { value: Choice; text: string; icon?: string; colour?: string }[];
  onChange: (chosen: readonly Choice[]) => void;
}

/** Some of a handful: checkboxes that look like pills, one tap each. They come out in the order they are offered in. */
export function ChoiceChips<Choice extends string>(props: ChoiceChipsProps<Choice>): React.ReactElement {
  const { name, hint, field, chosen, options, onChange } = props;
  const toggle = (value: Choice): void => {
    const isWanted = (one: Choice): boolean => (one === value ? !chosen.includes(one) : chosen.includes(one));
    onChange(options.map((option) => option.value).filter(isWanted));
  };
  return (
    <fieldset className={styles.chips} data-field={field}>
      <legend className={styles.name}>
        {name} {hint && <span className={styles.hint}>{hint}</span>}
      </legend>
      {options.map(({ value, text, icon, colour }) => {
        const isChosen = chosen.includes(value);
        const sign = isChosen ? checkmark : icon;
        return (
          <label key={value} className={styles.option}>
            <input className={styles.input} type="checkbox" checked={isChosen} onChange={() => toggle(value)} />
            <span className={styles.pill} style={{ color: colour ?? 'var(--amb-brand)' }}>
              {sign && <Icon path={sign} />}
              <span className={styles.text}>{text}</span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
