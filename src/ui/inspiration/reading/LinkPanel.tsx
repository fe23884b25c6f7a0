import * as React from 'react';
import fields from './Field.module.scss';
import type { ReadingWords } from './words';

/** The link to copy by hand, where the browser won't copy it. */
export function LinkPanel({ words, page }: { words: ReadingWords; page: string }): React.ReactElement {
  const ref = React.useRef<HTMLInputElement>(null);
  React.useEffect(() => ref.current?.select(), []);
  return (
    <label className={fields.field}>
      <span className={fields.label}>{words.copyLink}</span>
      <input ref={ref} className={fields.input} readOnly value={page} onFocus={(event) => event.target.select()} />
    </label>
  );
}
