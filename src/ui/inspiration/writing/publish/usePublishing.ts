import * as React from 'react';
import type { DraftKeeper } from '../../../../domain/inspiration/writing/draftKeeper';
import type { Idea } from '../../../../domain/inspiration/writing/idea';
import type { Publication } from '../../../../domain/inspiration/writing/ideaPages';
import type { WritingHabits } from '../../../../domain/inspiration/writing/writingHabits';
import type { PortalError } from '../../../../domain/shared/portalError';

export interface Publishing {
  readonly isUnderWay: boolean;
  readonly error: PortalError | undefined;
  /** What was published, and as which idea. */
  readonly done: { readonly publication: Publication; readonly idea: Idea } | undefined;
  readonly publish: (idea: Idea) => void;
  /** The error has been seen. */
  readonly forget: () => void;
}

/** Publishes a draft, once at a time. It outlives the page on which the draft was written, which goes on success. */
export function usePublishing(keeper: DraftKeeper, habits: WritingHabits, draftId: string): Publishing {
  const [isUnderWay, setUnderWay] = React.useState(false);
  const [error, setError] = React.useState<PortalError>();
  const [done, setDone] = React.useState<Publishing['done']>();
  const publish = async (idea: Idea): Promise<void> => {
    setUnderWay(true);
    setError(undefined);
    const publication = await keeper.publish(draftId);
    if (publication.ok) {
      habits.keep(idea.facts);
      setDone({ publication: publication.value, idea });
    } else {
      setError(publication.error);
    }
    setUnderWay(false);
  };
  return {
    isUnderWay,
    error,
    done,
    publish: (idea) => void (isUnderWay ? undefined : publish(idea)),
    forget: () => setError(undefined),
  };
}
