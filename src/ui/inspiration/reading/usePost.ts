import * as React from 'react';
import type { PostReader } from '../../../domain/inspiration/postReader';
import type { ReadPost } from '../../../domain/inspiration/readPost';
import type { PortalError } from '../../../domain/shared/portalError';
import { loading, stateOf } from '../../../domain/shared/viewState';
import type { ViewState } from '../../../domain/shared/viewState';
import { useWhenOnlineAgain } from '../../shared/useWhenOnlineAgain';
import { lastReadPost, readPostOnce } from './postsRead';

interface PostState {
  readonly view: ViewState<ReadPost>;
  /** Why an idea read before couldn't be read again, while it is shown. */
  readonly refreshError?: PortalError;
}

interface PostModel extends PostState {
  readonly readAgain: () => void;
}

/** A post, as it was read last on this visit at once, then as it is now. For the life of one view: give it a key. */
export function usePost(reader: PostReader, postId: number): PostModel {
  const [state, setState] = React.useState<PostState>(() => firstState(reader, postId));
  const [round, setRound] = React.useState(0);
  React.useEffect(() => {
    let isCurrent = true;
    setState((shown) => (shown.view.status === 'loaded' ? shown : { view: loading }));
    void readPostOnce(reader, postId).then((answer) => {
      if (isCurrent) {
        setState((shown) =>
          !answer.ok && answer.error.kind !== 'notFound' && shown.view.status === 'loaded'
            ? { ...shown, refreshError: answer.error }
            : { view: stateOf(answer, () => false) }
        );
      }
    });
    return () => {
      isCurrent = false;
    };
  }, [reader, postId, round]);
  const readAgain = React.useCallback(() => setRound((count) => count + 1), []);
  const isCutOff = state.view.status === 'offline' || !!state.refreshError;
  useWhenOnlineAgain(isCutOff, readAgain);
  return { ...state, readAgain };
}

function firstState(reader: PostReader, postId: number): PostState {
  const known = lastReadPost(reader, postId);
  return { view: known ? { status: 'loaded', value: known } : loading };
}
