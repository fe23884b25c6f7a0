import * as React from 'react';
import type { PostCard } from '../../../domain/inspiration/post';
import type { PostReader } from '../../../domain/inspiration/postReader';
import { loading, stateOf } from '../../../domain/shared/viewState';
import type { ViewState } from '../../../domain/shared/viewState';

/** As many as are seen at one glance. */
const shownAtMost = 3;

/** Posts near this one, read once for each post, and what reads them again. */
export function useRelated(reader: PostReader, card: PostCard): [ViewState<readonly PostCard[]>, () => void] {
  const [view, setView] = React.useState<ViewState<readonly PostCard[]>>(loading);
  const [round, setRound] = React.useState(0);
  const latest = React.useRef(card);
  latest.current = card;
  React.useEffect(() => {
    let isCurrent = true;
    setView(loading);
    void reader.readRelated(latest.current, shownAtMost).then((answer) => {
      if (isCurrent) {
        setView(stateOf(answer, (posts) => posts.length === 0));
      }
    });
    return () => {
      isCurrent = false;
    };
  }, [reader, card.id, round]);
  return [view, React.useCallback(() => setRound((count) => count + 1), [])];
}
