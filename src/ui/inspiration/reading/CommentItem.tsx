import * as React from 'react';
import type { PostComment } from '../../../domain/inspiration/readPost';
import { usePortalWords } from '../../shared/words';
import styles from './Responses.module.scss';
import { reasonOf } from './reasonOf';
import { Said } from './Said';
import { TextButton } from './TextButton';
import type { ReadingModel } from './useReading';
import { isUnsent } from './waiting';

interface CommentItemProps {
  comment: PostComment;
  reading: ReadingModel;
  now: Date;
  /** Deleted a moment ago; it can still be brought back. */
  isRemoved: boolean;
  onRemove: () => void;
  onRestore: () => void;
}

/** A comment; one's own can be deleted, one that was refused can be tried again. */
export function CommentItem(props: CommentItemProps): React.ReactElement {
  const { comment, reading, now, isRemoved, onRemove, onRestore } = props;
  const { words, outbox, pending } = reading;
  const { tryAgain } = usePortalWords();
  const action = pending.find(({ id }) => id === comment.id);
  const undoButton = React.useRef<HTMLButtonElement>(null);
  const removeButton = React.useRef<HTMLButtonElement>(null);
  const wasRemoved = React.useRef(isRemoved);
  React.useEffect(() => {
    if (wasRemoved.current !== isRemoved) {
      (isRemoved ? undoButton : removeButton).current?.focus();
    }
    wasRemoved.current = isRemoved;
  }, [isRemoved]);
  if (isRemoved) {
    return (
      <div className={styles.notice}>
        <span role="status">{words.comment_removed}</span>
        <TextButton buttonRef={undoButton} onClick={onRestore}>
          {words.comment_undo}
        </TextButton>
      </div>
    );
  }
  return (
    <Said
      author={comment.author}
      isMine={comment.isMine}
      text={comment.text}
      at={comment.createdAt}
      now={now}
      delivery={comment.delivery}
      isUnsent={action && isUnsent(action)}
      words={words}
    >
      {action?.refusal && (
        <p className={styles.refused} role="alert">
          {words.refused_comment.replace('{reason}', reasonOf(action.refusal, words))}
        </p>
      )}
      {comment.isMine && (
        <div className={styles.buttons}>
          {action?.refusal && <TextButton onClick={() => outbox.retry(action.id)}>{tryAgain}</TextButton>}
          {action ? (
            <TextButton onClick={() => outbox.withdraw(action.id)}>{words.withdraw}</TextButton>
          ) : (
            <TextButton buttonRef={removeButton} onClick={onRemove}>
              {words.comment_remove}
            </TextButton>
          )}
        </div>
      )}
    </Said>
  );
}
