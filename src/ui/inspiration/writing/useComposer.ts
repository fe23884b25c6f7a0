import type { Draft } from '../../../domain/inspiration/writing/draft';
import type { Keeping } from '../../../domain/inspiration/writing/draftKeeper';
import type { Idea } from '../../../domain/inspiration/writing/idea';
import type { Desk } from '../../../domain/inspiration/writing/writingDesk';
import { useSaid } from '../reading/useSaid';
import type { Arrivals } from './pictures/useArrivals';
import { useArrivals } from './pictures/useArrivals';
import type { ChangeIdea } from './useKeptDraft';
import { useKeptDraft } from './useKeptDraft';
import type { Removals } from './useRemovals';
import { useRemovals } from './useRemovals';
import type { WritingPorts } from './writingPorts';
import type { WritingWords } from './words';
import { emptyIdea } from '../../../domain/inspiration/writing/idea';

/** An idea that is being written, and what can be done to it. */
export interface ComposerModel {
  readonly ports: WritingPorts;
  readonly words: WritingWords;
  readonly draft: Draft;
  readonly keeping: Keeping;
  readonly idea: Idea;
  readonly change: ChangeIdea;
  readonly removals: Removals;
  readonly arrivals: Arrivals;
  /** Absent until the desk is read, and without network. */
  readonly desk: Desk | undefined;
  /** What happened last, for the live region. */
  readonly said: string;
  readonly say: (sentence: string) => void;
}

/** Brings together a draft, what was taken away from it, and the pictures on their way into it. */
export function useComposer(ports: WritingPorts, draftId: string, desk: Desk | undefined): ComposerModel | undefined {
  const { keeper, studio, habits, words } = ports;
  const open = useKeptDraft(keeper, draftId, habits);
  const [said, say] = useSaid();
  const change = open?.change ?? nothingToChange;
  const removals = useRemovals(open?.idea ?? emptyIdea, change);
  const arrivals = useArrivals({ studio, keeper, change });
  return open && { ...open, ports, words, removals, arrivals, desk, said, say };
}

function nothingToChange(): void {
  // The draft isn't open here any more; the view says so.
}
