import * as React from 'react';
import type { Idea, IdeaPicture, IdeaStep } from '../../../../domain/inspiration/writing/idea';
import { suggestedAlt } from '../../../../domain/inspiration/writing/suggestedAlt';
import fields from '../../reading/Field.module.scss';
import { TextButton } from '../../reading/TextButton';
import { contentLanguage } from '../../reading/contentLanguage';
import type { WritingWords } from '../words';

interface AltFieldProps {
  words: WritingWords;
  idea: Idea;
  step?: IdeaStep;
  picture: IdeaPicture;
  onChange: (alt: string) => void;
}

/** What a picture shows, for those who don't see it; the step's own words are one tap away. */
export function AltField({ words, idea, step, picture, onChange }: AltFieldProps): React.ReactElement {
  const suggestion = suggestedAlt(step, idea);
  const field = React.useRef<HTMLInputElement>(null);
  const take = (): void => {
    // The button goes with what it did. By touch nothing needs the focus, and a keyboard would come up over the page.
    const isByKeyboard = document.activeElement?.matches(':focus-visible');
    onChange(suggestion);
    if (isByKeyboard) {
      field.current?.focus();
    }
  };
  return (
    <div className={fields.field} data-field={`picture:${picture.key}`}>
      <label className={fields.field}>
        <span className={fields.label}>{words.alt}</span>
        <input
          ref={field}
          className={fields.input}
          type="text"
          lang={contentLanguage}
          value={picture.alt}
          placeholder={words.alt_example}
          onChange={(event) => onChange(event.target.value)}
        />
      </label>
      {picture.alt.trim() === '' && suggestion !== '' && (
        <div>
          <TextButton onClick={take}>
            {words.alt_use.replace('{text}', () => suggestion)}
          </TextButton>
        </div>
      )}
    </div>
  );
}
