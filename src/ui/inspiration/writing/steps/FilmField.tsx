import * as React from 'react';
import { filmOf } from '../../../../domain/inspiration/writing/filmHosts';
import { Icon } from '../../../shared/Icon';
import fields from '../../reading/Field.module.scss';
import { TextButton } from '../../reading/TextButton';
import type { WritingWords } from '../words';
import { film as filmSign } from '../writingIcons';
import styles from './FilmField.module.scss';

interface FilmFieldProps {
  words: WritingWords;
  /** "Trin 2". */
  name: string;
  film: string | undefined;
  onChange: (film: string | undefined) => void;
}

/** A link to a film, on the hosts that readers' films may come from. Folded away until somebody wants it. */
export function FilmField({ words, name, film, onChange }: FilmFieldProps): React.ReactElement {
  const id = React.useState(() => `amb-film-${Math.random().toString(36).slice(2)}`)[0];
  const [isAsked, setAsked] = React.useState(false);
  if (film === undefined && !isAsked) {
    return (
      <TextButton onClick={() => setAsked(true)}>
        <Icon path={filmSign} />
        {words.film_add}
      </TextButton>
    );
  }
  const isElsewhere = !!film && !filmOf(film, window.location.origin);
  return (
    <div className={`${fields.field} ${styles.field}`}>
      <label className={fields.field}>
        <span className={fields.label}>{words.film}</span>
        <input
          className={fields.input}
          type="url"
          inputMode="url"
          autoComplete="off"
          // It was asked for by a tap a moment ago.
          autoFocus={isAsked && film === undefined}
          value={film ?? ''}
          aria-label={`${words.film}: ${name}`}
          aria-invalid={isElsewhere}
          aria-describedby={id}
          onChange={(event) => onChange(event.target.value.trim() || undefined)}
          onBlur={() => setAsked(film !== undefined)}
        />
      </label>
      <p id={id} className={isElsewhere ? fields.error : fields.hint}>
        {isElsewhere ? words.film_elsewhere : words.film_hint}
      </p>
    </div>
  );
}
