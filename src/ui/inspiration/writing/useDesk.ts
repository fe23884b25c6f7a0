import * as React from 'react';
import type { Desk, WritingDesk } from '../../../domain/inspiration/writing/writingDesk';
import { loading, stateOf } from '../../../domain/shared/viewState';
import type { ViewState } from '../../../domain/shared/viewState';

/** What the person may do, and what reads it again. */
export function useDesk(desk: WritingDesk): [ViewState<Desk>, () => void] {
  const [view, setView] = React.useState<ViewState<Desk>>(loading);
  const [round, setRound] = React.useState(0);
  React.useEffect(() => {
    let isCurrent = true;
    void desk.readDesk().then((read) => isCurrent && setView(stateOf(read, () => false)));
    return () => {
      isCurrent = false;
    };
  }, [desk, round]);
  return [view, React.useCallback(() => setRound((count) => count + 1), [])];
}
