import type { DoneAction, PendingAction } from './outbox';
import type { Delivery, PostComment, PostResponses, TriedReport } from './readPost';
import type { ReaderAction } from './readerAction';

/**
 * What a person sees of a post's responses: what was read, with what they have done since on top, sent or not.
 * Actions on other posts are passed over; so are done ones that the reading knows of already.
 *
 * @param done `outbox.done()`
 * @param pending `outbox.pending()`
 * @param me the person's displayed name
 */
export function overlaid(
  postId: number,
  responses: PostResponses,
  done: readonly DoneAction[],
  pending: readonly PendingAction[],
  me: string
): PostResponses {
  const news = done.filter(({ settledAt }) => settledAt >= responses.readAt);
  const steps = [
    ...news.map(({ id, madeId, ...rest }) => ({ ...rest, id: madeId ?? id, delivery: undefined })),
    ...pending.map(({ refusal, ...rest }) => ({ ...rest, delivery: refusal ? 'refused' as const : 'waiting' as const })),
  ].filter(({ action }) => action.postId === postId);
  return steps.reduce((seen, step) => after(seen, step, me), responses);
}

interface Step {
  readonly id: string;
  readonly action: ReaderAction;
  readonly doneAt: string;
  readonly delivery: Delivery | undefined;
}

/**
 * A refused like, saving or removal changes nothing: SharePoint said no. What was written stays in sight, marked, since
 * it is the person's to save.
 */
function after(seen: PostResponses, step: Step, me: string): PostResponses {
  const { action, delivery } = step;
  const isRefused = delivery === 'refused';
  switch (action.kind) {
    case 'comment':
      return withComment(seen, commentOf(step, action.text, me));
    case 'tried':
      return isRefused && !action.isOn ? seen : withReport(seen, action.isOn && reportOf(step, action.experience, me));
    case 'like':
      return isRefused ? seen : withLike(seen, action.isOn);
    case 'save':
      return isRefused ? seen : { ...seen, isSaved: action.isOn };
    case 'uncomment':
      return isRefused ? seen : { ...seen, comments: seen.comments.filter(({ id }) => id !== action.commentId) };
  }
}

function commentOf({ id, doneAt, delivery }: Step, text: string, author: string): PostComment {
  return { id, author, isMine: true, text, createdAt: doneAt, ...(delivery && { delivery }) };
}

function reportOf({ doneAt, delivery }: Step, experience: string, author: string): TriedReport {
  return { author, isMine: true, experience, triedAt: doneAt, ...(delivery && { delivery }) };
}

function withLike(seen: PostResponses, isOn: boolean): PostResponses {
  const change = Number(isOn) - Number(seen.isLiked);
  return { ...seen, isLiked: isOn, likeCount: seen.likeCount + change };
}

function withComment(seen: PostResponses, comment: PostComment): PostResponses {
  const isKnown = seen.comments.some(({ id }) => id === comment.id);
  return isKnown ? seen : { ...seen, comments: [...seen.comments, comment] };
}

/** A person's report stands where it stood when its line is changed; a new one comes first. */
function withReport(seen: PostResponses, report: TriedReport | false): PostResponses {
  const own = seen.reports.find(({ isMine }) => isMine);
  const others = seen.reports.filter(({ isMine }) => !isMine);
  if (!report) {
    return { ...seen, reports: others };
  }
  const changed = own && { ...report, triedAt: own.triedAt };
  return {
    ...seen,
    reports: changed ? seen.reports.map((one) => (one.isMine ? changed : one)) : [report, ...others],
  };
}
