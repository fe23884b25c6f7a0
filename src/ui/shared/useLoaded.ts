import * as React from 'react';
import { loading } from '../../domain/shared/viewState';
import type { ViewState } from '../../domain/shared/viewState';

/**
 * Loads what a view needs only at times: script that isn't in the first load, or a port that comes with it. Loaded the
 * first time `isWanted` is true, and kept.
 *
 * @param load called once, and again when asked to after it failed; must be the same function every time
 */
export function useLoaded<T>(load: () => Promise<T>, isWanted = true): [ViewState<T>, () => void] {
  const [view, setView] = React.useState<ViewState<T>>(loading);
  const [round, setRound] = React.useState(0);
  const isDone = view.status === 'loaded';
  React.useEffect(() => {
    if (!isWanted || isDone) {
      return undefined;
    }
    let isCurrent = true;
    setView(loading);
    load().then(
      (value) => isCurrent && setView({ status: 'loaded', value }),
      (thrown: unknown) => isCurrent && setView(stateOfFailure(thrown))
    );
    return () => {
      isCurrent = false;
    };
  }, [load, isWanted, isDone, round]);
  return [view, React.useCallback(() => setRound((count) => count + 1), [])];
}

function stateOfFailure(thrown: unknown): ViewState<never> {
  return navigator.onLine === false
    ? { status: 'offline' }
    : { status: 'failed', error: { kind: 'unavailable', detail: String(thrown) } };
}
