import * as React from 'react';
import { Button } from '../../../shared/Button';
import fields from '../../reading/Field.module.scss';
import { SubmitButton } from '../../reading/SubmitButton';
import { useGrowing } from '../../reading/useGrowing';
import styles from './SendBackForm.module.scss';
import type { Review } from './useReview';
import type { DeskWords } from './words';

/** SharePoint's `deny` takes a comment of at most 1,023 characters. */
const longest = 1000;

interface SendBackFormProps {
  author: string;
  review: Review;
  words: DeskWords;
}

/** Why a post is sent back: nobody can go on without a reason. */
export function SendBackForm({ author, review, words }: SendBackFormProps): React.ReactElement {
  const { reason, setReason, setWriting, sendBack } = review;
  const [isMissing, setMissing] = React.useState(false);
  const field = React.useRef<HTMLTextAreaElement>(null);
  const id = React.useRef(`reason-${Math.random().toString(36).slice(2)}`).current;
  React.useEffect(() => field.current?.focus(), []);
  useGrowing(field, reason);
  const onSubmit = (event: React.SyntheticEvent): void => {
    event.preventDefault();
    const isEmpty = reason.trim() === '';
    setMissing(isEmpty);
    if (isEmpty) {
      field.current?.focus();
    } else {
      sendBack();
    }
  };
  return (
    <form className={styles.form} noValidate onSubmit={onSubmit}>
      <label className={fields.field}>
        <span className={fields.label}>{words.review_reason}</span>
        <textarea
          ref={field}
          className={fields.input}
          rows={2}
          value={reason}
          maxLength={longest}
          required
          aria-invalid={isMissing}
          aria-describedby={id}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      <p id={id} className={isMissing ? fields.error : fields.hint} role={isMissing ? 'alert' : undefined}>
        {(isMissing ? words.review_reasonMissing : words.review_reasonHint).replace('{author}', () => author)}
      </p>
      <div className={fields.buttons}>
        <SubmitButton>{words.review_sendBack}</SubmitButton>
        <Button onClick={() => setWriting(false)}>{words.review_cancel}</Button>
      </div>
    </form>
  );
}
