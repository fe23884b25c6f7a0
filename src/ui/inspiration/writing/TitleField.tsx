import * as React from 'react';
import fields from '../reading/Field.module.scss';
import { contentLanguage } from '../reading/contentLanguage';
import { useGrowing } from '../reading/useGrowing';
import styles from './TitleField.module.scss';
import type { WritingWords } from './words';

interface TitleFieldProps {
  words: WritingWords;
  value: string;
  onChange: (title: string) => void;
  /** Enter leads on to what comes next. */
  onEnter: () => void;
  /** It has the focus when it is shown. */
  isFirst: boolean;
}

/** What the idea is called: written as large as it is read. */
export function TitleField({ words, value, onChange, onEnter, isFirst }: TitleFieldProps): React.ReactElement {
  const field = React.useRef<HTMLTextAreaElement>(null);
  useGrowing(field, value);
  React.useEffect(() => {
    if (isFirst) {
      field.current?.focus();
    }
  }, [isFirst]);
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      onEnter();
    }
  };
  return (
    <label className={fields.field} data-field="title">
      <span className={fields.label}>{words.title}</span>
      <textarea
        ref={field}
        className={`${fields.input} ${styles.title}`}
        rows={1}
        lang={contentLanguage}
        value={value}
        placeholder={words.title_example}
        enterKeyHint="next"
        autoComplete="off"
        aria-required="true"
        onChange={(event) => onChange(event.target.value.replace(/\s*\n\s*/g, ' '))}
        onKeyDown={onKeyDown}
      />
    </label>
  );
}
