import * as React from 'react';
import type { Draft } from '../../../domain/inspiration/writing/draft';
import type { DraftKeeper, Keeping } from '../../../domain/inspiration/writing/draftKeeper';
import type { Idea } from '../../../domain/inspiration/writing/idea';
import type { WritingHabits } from '../../../domain/inspiration/writing/writingHabits';
import { shownIdea } from './shownIdea';

/** Makes the idea anew from what it is at that very moment. */
export type ChangeIdea = (change: (idea: Idea) => Idea) => void;

interface OpenDraft {
  readonly draft: Draft;
  readonly keeping: Keeping;
  /** As the author sees it. */
  readonly idea: Idea;
  readonly change: ChangeIdea;
}

/** A draft as its keeper has it, and what changes its idea; undefined when it isn't open here any more. */
export function useKeptDraft(keeper: DraftKeeper, draftId: string, habits: WritingHabits): OpenDraft | undefined {
  const [, renew] = React.useReducer((count: number) => count + 1, 0);
  // As it was when writing began: another tab's publishing must not change what stands here.
  const habit = React.useState(() => habits.last())[0];
  React.useEffect(() => {
    const stop = keeper.subscribe(renew);
    // What happened between drawing and subscribing.
    renew();
    return stop;
  }, [keeper]);
  const change = React.useCallback<ChangeIdea>(
    (next) => {
      const kept = keeper.current(draftId);
      if (kept) {
        keeper.change(draftId, next(shownIdea(kept.draft, habit)));
        // In the same event, or the caret of a field would jump to its end.
        renew();
      }
    },
    [keeper, draftId, habit]
  );
  const kept = keeper.current(draftId);
  const draft = kept?.draft;
  const idea = React.useMemo(() => draft && shownIdea(draft, habit), [draft, habit]);
  return kept && idea && { ...kept, idea, change };
}
