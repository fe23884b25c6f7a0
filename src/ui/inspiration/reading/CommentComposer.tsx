import * as React from 'react';
import { CharactersLeft } from './CharactersLeft';
import fields from './Field.module.scss';
import styles from './CommentComposer.module.scss';
import { SubmitButton } from './SubmitButton';
import { useGrowing } from './useGrowing';
import type { ReadingModel } from './useReading';

/** As much as SharePoint takes in a comment. */
const longest = 2000;

/** Where a comment is written: it grows with the text, and keeps it on the device with every key. */
export function CommentComposer({ reading }: { reading: ReadingModel }): React.ReactElement {
  const { words, outbox, post, say } = reading;
  const postId = post.card.id;
  const [text, setText] = React.useState(() => outbox.draftOf(postId));
  const [isMissing, setMissing] = React.useState(false);
  const field = React.useRef<HTMLTextAreaElement>(null);
  useGrowing(field, text);
  const hintId = `comment-hint-${postId}`;
  const errorId = `comment-error-${postId}`;

  const write = (written: string): void => {
    setText(written);
    setMissing(false);
    outbox.keepDraft(postId, written);
  };
  const send = (event: React.SyntheticEvent): void => {
    event.preventDefault();
    const comment = text.trim();
    field.current?.focus();
    if (comment === '') {
      setMissing(true);
      return;
    }
    outbox.perform({ kind: 'comment', postId, text: comment });
    write('');
    say(words.said_commented);
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      send(event);
    }
  };
  return (
    <form className={styles.composer} onSubmit={send}>
      <label className={fields.field}>
        <span className={fields.label}>{words.comment_label}</span>
        <textarea
          ref={field}
          className={`${fields.input} ${styles.text}`}
          rows={2}
          value={text}
          maxLength={longest}
          aria-invalid={isMissing}
          aria-describedby={isMissing ? `${errorId} ${hintId}` : hintId}
          onChange={(event) => write(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </label>
      {isMissing && (
        <p id={errorId} className={fields.error} role="alert">
          {words.comment_empty}
        </p>
      )}
      <CharactersLeft text={text} longest={longest} words={words} />
      <div className={fields.buttons}>
        <SubmitButton>{words.comment_send}</SubmitButton>
        <p id={hintId} className={`${fields.hint} ${styles.keys}`}>
          {words.comment_hint}
        </p>
      </div>
    </form>
  );
}
