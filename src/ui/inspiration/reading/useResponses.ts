import * as React from 'react';
import type { DoneAction, Outbox, PendingAction } from '../../../domain/inspiration/outbox';
import { overlaid } from '../../../domain/inspiration/overlaid';
import type { PostResponses } from '../../../domain/inspiration/readPost';

interface ResponsesModel {
  /** As the person sees them, with what they did since they were read; undefined when they couldn't be read. */
  readonly responses: PostResponses | undefined;
  /** What SharePoint doesn't have yet of what the person did to this post, oldest first. */
  readonly pending: readonly PendingAction[];
}

interface SeenInOutbox {
  readonly done: readonly DoneAction[];
  readonly pending: readonly PendingAction[];
}

/** The view calls a person "you" where it is they who answered, so no name is needed here. */
const me = '';

/** What people answered to a post, as the person sees it: what was read, and what they have done since. */
export function useResponses(outbox: Outbox, postId: number, read: PostResponses | undefined): ResponsesModel {
  const [{ done, pending }, setSeen] = React.useState(() => seenIn(outbox));
  React.useEffect(() => {
    const look = (): void => setSeen(seenIn(outbox));
    look();
    return outbox.subscribe(look);
  }, [outbox]);
  return React.useMemo(
    () => ({
      responses: read && overlaid(postId, read, done, pending, me),
      pending: pending.filter(({ action }) => action.postId === postId),
    }),
    [postId, read, done, pending]
  );
}

function seenIn(outbox: Outbox): SeenInOutbox {
  return { done: outbox.done(), pending: outbox.pending() };
}
