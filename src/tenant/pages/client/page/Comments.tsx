import * as React from 'react';
import { Avatar } from '../Avatar';
import { announce } from '../chrome/Announcements';
import { htmlOfText, textOfHtml } from '../html';
import { Icon } from '../Icon';
import { longDate, usePage } from '../page';
import { problemSentence, type Rest } from '../rest';

interface CommentRow {
  id: string; createdDate: string;
  /** HTML. */
  text: string;
  author: { name: string; email?: string; loginName?: string };
}

type CommentsState = { state: 'loading' } | { state: 'failed'; why: string } | { state: 'loaded'; comments: CommentRow[] };

/** The page's comments, newest first, and a field for a new one. */
export function Comments({ rest, itemPath }: { rest: Rest; itemPath: string }): React.ReactElement {
  const { words } = usePage();
  const [state, setState] = React.useState<CommentsState>({ state: 'loading' });
  const load = React.useCallback(() => {
    setState({ state: 'loading' });
    rest.get<{ value: CommentRow[] }>(`${itemPath}/comments`).then(
      ({ value }) => setState({ state: 'loaded', comments: [...value].sort(newestFirst) }),
      (error: unknown) => setState({ state: 'failed', why: problemSentence(error, words) }),
    );
  }, [rest, itemPath, words]);
  React.useEffect(load, [load]);
  const remove = (comment: CommentRow): void => {
    rest.post(`${itemPath}/comments(${comment.id})`, undefined, { 'X-HTTP-Method': 'DELETE', 'IF-MATCH': '*' })
      .then(load, (error: unknown) => announce(problemSentence(error, words)));
  };
  return (
    <div className="comments">
      <h2>{words.comments}{state.state === 'loaded' && state.comments.length > 0 && ` (${state.comments.length})`}</h2>
      <CommentForm send={(text) => rest.post(`${itemPath}/comments`, { text: htmlOfText(text) }).then(load)} />
      {state.state === 'loading' && <p className="partMessage quiet" role="status">{words.commentsLoading}</p>}
      {state.state === 'failed' && (
        <div className="partMessage" role="alert">
          <p>{words.commentsFailed} {state.why}</p>
          <button type="button" className="button" onClick={load}>{words.tryAgain}</button>
        </div>
      )}
      {state.state === 'loaded' && state.comments.length === 0 && <p className="quiet">{words.commentsNone}</p>}
      {state.state === 'loaded' && state.comments.length > 0 && (
        <ul className="commentList">
          {state.comments.map((comment) => <CommentItem key={comment.id} comment={comment} onDelete={() => remove(comment)} />)}
        </ul>
      )}
    </div>
  );
}

function newestFirst(one: CommentRow, other: CommentRow): number {
  return other.createdDate.localeCompare(one.createdDate);
}

function CommentItem({ comment, onDelete }: { comment: CommentRow; onDelete: () => void }): React.ReactElement {
  const { data, words } = usePage();
  const isMine = comment.author.email !== undefined && comment.author.email === data.user.email;
  return (
    <li className="comment">
      <Avatar name={comment.author.name} />
      <div>
        <p className="commentHead">
          <strong>{comment.author.name}</strong>{' '}
          <time dateTime={comment.createdDate}>{longDate(comment.createdDate, data.language)}</time>
        </p>
        <p className="commentText">{textOfHtml(comment.text)}</p>
      </div>
      {isMine && (
        <button type="button" className="iconButton" aria-label={words.commentDelete} onClick={onDelete}><Icon name="remove" /></button>
      )}
    </li>
  );
}

function CommentForm({ send }: { send: (text: string) => Promise<unknown> }): React.ReactElement {
  const { words } = usePage();
  const [text, setText] = React.useState('');
  const [isSending, setSending] = React.useState(false);
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    if (text.trim() === '' || isSending) {
      return;
    }
    setSending(true);
    send(text.trim())
      .then(() => setText(''), (error: unknown) => announce(problemSentence(error, words)))
      .finally(() => setSending(false));
  };
  return (
    <form className="commentForm" onSubmit={submit}>
      <label htmlFor="newComment" className="visuallyHidden">{words.commentLabel}</label>
      <textarea
        id="newComment" rows={2} maxLength={2000} placeholder={words.commentLabel} value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit" className="button primary" disabled={text.trim() === '' || isSending}>{words.commentSend}</button>
    </form>
  );
}
