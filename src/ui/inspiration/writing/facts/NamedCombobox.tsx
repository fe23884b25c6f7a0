import * as React from 'react';
import { Combobox, Option } from '@fluentui/react-components';
import fields from '../../reading/Field.module.scss';
import styles from './NamedCombobox.module.scss';

export interface NamedChoiceProps {
  label: string;
  hint?: string;
  field: string;
  /** What others have named before; another name can be written. */
  known: readonly string[];
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}

/** More than this would be a list to read through, not to choose from. */
const mostShown = 30;

/** The field with what others have named unfolding below it. */
export function NamedCombobox({ label, hint, field, known, value = '', onChange }: NamedChoiceProps): React.ReactElement {
  const id = React.useState(() => `amb-name-${Math.random().toString(36).slice(2)}`)[0];
  // While one types, the field holds what is typed; after that, what the idea says.
  const [typed, setTyped] = React.useState<string>();
  const shown = typed ?? value;
  const fitting = known.filter((name) => name.toLowerCase().includes((typed ?? '').trim().toLowerCase()));
  const settle = (text: string): void => {
    setTyped(undefined);
    onChange(text.trim() || undefined);
  };
  return (
    <div className={fields.field} data-field={field}>
      <label id={id} className={fields.label} htmlFor={`${id}-input`}>
        {label}
      </label>
      <Combobox
        className={styles.field}
        input={{ id: `${id}-input`, autoComplete: 'off' }}
        size="large"
        freeform
        value={shown}
        selectedOptions={value ? [value] : []}
        onChange={(event) => {
          setTyped(event.target.value);
          // Kept as it is typed: nothing waits for the field to be left.
          onChange(event.target.value.trim() || undefined);
        }}
        onOptionSelect={(_event, { optionText }) => {
          // Fluent tells of no option, too, when what is typed is none: then it stands as it is typed.
          if (optionText !== undefined) {
            settle(optionText);
          }
        }}
        onBlur={() => settle(shown)}
        positioning={{ autoSize: true }}
      >
        {fitting.slice(0, mostShown).map((name) => (
          <Option key={name} className={styles.option}>
            {name}
          </Option>
        ))}
      </Combobox>
      {hint && <p className={fields.hint}>{hint}</p>}
    </div>
  );
}
