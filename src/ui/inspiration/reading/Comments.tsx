import * as React from 'react';
import type { PostResponses } from '../../../domain/inspiration/readPost';
import { counted, usePortalWords } from '../../shared/words';
import { CommentComposer } from './CommentComposer';
import { CommentItem } from './CommentItem';
import styles from './Responses.module.scss';
import { useRemovals } from './useRemovals';
import type { ReadingModel } from './useReading';

interface CommentsProps {
  reading: ReadingModel;
  responses: PostResponses;
  now: Date;
}

/** What is said about the idea, oldest first, and where to say something. */
export function Comments({ reading, responses, now }: CommentsProps): React.ReactElement {
  const { words, post, outbox, say } = reading;
  const { comments, canComment } = responses;
  const { locale } = usePortalWords();
  const heading = React.useRef<HTMLHeadingElement>(null);
  const removals = useRemovals(outbox, post.card.id, (commentId) => {
    // Whoever has gone on to write something else isn't called away.
    if (document.activeElement?.closest('li')?.dataset.comment === commentId) {
      heading.current?.focus();
    }
  });
  const count = comments.filter(({ id }) => !removals.has(id)).length;
  const restore = (id: string): void => {
    removals.undo(id);
    say(words.said_commentStays);
  };
  return (
    <section className={styles.section}>
      <h3 ref={heading} className={styles.heading} tabIndex={-1}>
        {count === 0 ? words.comments : counted(words.comments_one, words.comments_other, count, locale)}
      </h3>
      {comments.length === 0 && canComment && <p className={styles.quiet}>{words.comments_none}</p>}
      {comments.length > 0 && (
        <ul className={styles.list}>
          {comments.map((comment) => (
            <li key={comment.id} data-comment={comment.id}>
              <CommentItem
                comment={comment}
                reading={reading}
                now={now}
                isRemoved={removals.has(comment.id)}
                onRemove={() => removals.begin(comment.id)}
                onRestore={() => restore(comment.id)}
              />
            </li>
          ))}
        </ul>
      )}
      {canComment ? (
        <CommentComposer reading={reading} />
      ) : (
        <p className={styles.quiet}>{words.comments_off}</p>
      )}
    </section>
  );
}
