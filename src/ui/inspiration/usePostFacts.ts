import * as React from 'react';
import type { InspirationReader } from '../../domain/inspiration/inspirationReader';
import type { PostFacts } from '../../domain/inspiration/post';
import { loading, stateOf } from '../../domain/shared/viewState';
import type { ViewState } from '../../domain/shared/viewState';

/** The facts of the post on a page, and what reads them again. */
export function usePostFacts(reader: InspirationReader, pageId: number): [ViewState<PostFacts>, () => void] {
  const [view, setView] = React.useState<ViewState<PostFacts>>(loading);
  const [round, setRound] = React.useState(0);
  React.useEffect(() => {
    let isCurrent = true;
    setView(loading);
    void reader.readPostFacts(pageId).then((facts) => {
      if (isCurrent) {
        setView(stateOf(facts, hasNone));
      }
    });
    return () => {
      isCurrent = false;
    };
  }, [reader, pageId, round]);
  return [view, React.useCallback(() => setRound((count) => count + 1), [])];
}

function hasNone({ themes, settings, ...others }: PostFacts): boolean {
  return themes.length + settings.length === 0 && Object.values(others).every((fact) => fact === undefined);
}
