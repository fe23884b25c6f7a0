import * as React from 'react';
import type { Result } from '../../../../domain/shared/result';
import { loading, stateOf } from '../../../../domain/shared/viewState';
import type { ViewState } from '../../../../domain/shared/viewState';
import { useWhenOnlineAgain } from '../../../shared/useWhenOnlineAgain';

/**
 * What a port answers, and what asks it again: by itself when the network is back. What was read stays in sight until there
 * is something newer.
 *
 * @param ask must be the same function every time
 */
export function useAnswer<T>(ask: () => Promise<Result<T>>): [ViewState<T>, () => void] {
  const [view, setView] = React.useState<ViewState<T>>(loading);
  const [round, setRound] = React.useState(0);
  React.useEffect(() => {
    let isCurrent = true;
    setView((before) => (before.status === 'loaded' ? before : loading));
    void ask().then((answer) => {
      if (isCurrent) {
        setView(stateOf(answer, () => false));
      }
    });
    return () => {
      isCurrent = false;
    };
  }, [ask, round]);
  const again = React.useCallback(() => setRound((count) => count + 1), []);
  useWhenOnlineAgain(view.status === 'offline', again);
  return [view, again];
}
