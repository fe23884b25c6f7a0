import * as React from 'react';
import { Button } from '../../shared/Button';
import { CharactersLeft } from './CharactersLeft';
import fields from './Field.module.scss';
import { SubmitButton } from './SubmitButton';
import styles from './TriedForm.module.scss';
import { useGrowing } from './useGrowing';
import type { ReadingModel } from './useReading';

/** As much as the list's column takes. */
const longest = 255;

interface TriedFormProps {
  reading: ReadingModel;
  /** Kept, taken back or given up: the form is done with. */
  onDone: () => void;
}

/** "Prøvet på min stue": a line of experience, to be written, changed or taken back. */
export function TriedForm({ reading, onDone }: TriedFormProps): React.ReactElement {
  const { words, post, outbox, say, responses } = reading;
  const own = responses?.reports.find(({ isMine }) => isMine);
  const [line, setLine] = React.useState(own?.experience ?? '');
  const field = React.useRef<HTMLTextAreaElement>(null);
  const hintId = `tried-hint-${post.card.id}`;
  React.useEffect(() => field.current?.focus(), []);
  useGrowing(field, line);
  const settle = (isOn: boolean): void => {
    outbox.perform({ kind: 'tried', postId: post.card.id, isOn, experience: isOn ? line.trim() : '' });
    say(isOn ? words.said_tried : words.said_untried);
    onDone();
  };
  const onSubmit = (event: React.SyntheticEvent): void => {
    event.preventDefault();
    settle(true);
  };
  // One line of words, shown on as many as it takes to read it all.
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      onSubmit(event);
    }
  };
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      <label className={fields.field}>
        <span className={fields.label}>{words.experience}</span>
        <textarea
          ref={field}
          className={`${fields.input} ${styles.line}`}
          rows={1}
          value={line}
          maxLength={longest}
          autoComplete="off"
          enterKeyHint="done"
          aria-describedby={hintId}
          onChange={(event) => setLine(event.target.value.replace(/\s*\n\s*/g, ' '))}
          onKeyDown={onKeyDown}
        />
      </label>
      <p id={hintId} className={fields.hint}>
        {words.experience_hint}
      </p>
      <CharactersLeft text={line} longest={longest} words={words} />
      <div className={fields.buttons}>
        <SubmitButton>{words.keep}</SubmitButton>
        <Button onClick={onDone}>{words.cancel}</Button>
        {own && <Button onClick={() => settle(false)}>{words.remove}</Button>}
      </div>
    </form>
  );
}
