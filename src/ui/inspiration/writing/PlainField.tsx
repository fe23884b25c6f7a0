import * as React from 'react';
import fields from '../reading/Field.module.scss';
import { contentLanguage } from '../reading/contentLanguage';
import { useGrowing } from '../reading/useGrowing';
import styles from './PlainField.module.scss';

interface PlainFieldProps {
  label: string;
  hint: string;
  field: string;
  value: string;
  onChange: (value: string) => void;
}

/** A few lines of plain words; the field grows with them. */
export function PlainField({ label, hint, field, value, onChange }: PlainFieldProps): React.ReactElement {
  const id = React.useState(() => `amb-plain-${Math.random().toString(36).slice(2)}`)[0];
  const area = React.useRef<HTMLTextAreaElement>(null);
  useGrowing(area, value);
  return (
    <div className={fields.field} data-field={field}>
      <label className={fields.field}>
        <span className={fields.label}>{label}</span>
        <textarea
          ref={area}
          className={`${fields.input} ${styles.lines}`}
          rows={2}
          lang={contentLanguage}
          value={value}
          aria-describedby={id}
          onChange={(event) => onChange(event.target.value)}
        />
      </label>
      <p id={id} className={fields.hint}>
        {hint}
      </p>
    </div>
  );
}
