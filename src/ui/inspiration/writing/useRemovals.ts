import * as React from 'react';
import type { Idea, IdeaPart } from '../../../domain/inspiration/writing/idea';
import { newKey, pictureIn, withoutPart, withPartsAfter, withPicture, withStep } from './ideaChanges';
import type { ChangeIdea } from './useKeptDraft';

/** Something the author took away, and can have back. */
export interface Removal {
  readonly id: string;
  /** Where it stood: after the part with this key, `start` of the list, or `picture-<key of the step>`. */
  readonly place: string;
  readonly what: 'step' | 'kept' | 'picture';
  readonly putBack: (idea: Idea) => Idea;
}

export interface Removals {
  readonly all: readonly Removal[];
  readonly removePart: (part: IdeaPart) => void;
  readonly removePicture: (pictureKey: string) => void;
  readonly undo: (removal: Removal) => void;
}

/** What was taken away while writing. It can be had back until one leaves. */
export function useRemovals(idea: Idea, change: ChangeIdea): Removals {
  const [all, setAll] = React.useState<readonly Removal[]>([]);
  const remove = (removal: Omit<Removal, 'id'>, next: (idea: Idea) => Idea): void => {
    change(next);
    setAll((before) => [...before, { ...removal, id: newKey() }]);
  };
  return {
    all,
    removePart: (part) =>
      remove({ ...standingOf(idea, part), what: part.kind }, (now) => withoutPart(now, part.key)),
    removePicture: (key) => {
      const removal = removalOfPicture(idea, key);
      if (removal) {
        remove(removal, (now) => withPicture(now, key, () => undefined));
      }
    },
    undo: (removal) => {
      change(removal.putBack);
      setAll((before) => before.filter(({ id }) => id !== removal.id));
    },
  };
}

function standingOf(idea: Idea, part: IdeaPart): Pick<Removal, 'place' | 'putBack'> {
  const at = idea.body.findIndex(({ key }) => key === part.key);
  if (at < 0 && part.kind === 'kept') {
    const putBack = (now: Idea): Idea => ({ ...now, ending: [...now.ending, part] });
    return { place: 'ending', putBack };
  }
  const before = at > 0 ? idea.body[at - 1].key : undefined;
  return { place: before ?? 'start', putBack: (now) => withPartsAfter(now, before, [part]) };
}

function removalOfPicture(idea: Idea, key: string): Omit<Removal, 'id'> | undefined {
  const picture = pictureIn(idea, key);
  const step = idea.body.find((part) => part.kind === 'step' && part.picture?.key === key);
  if (!picture) {
    return undefined;
  }
  return {
    what: 'picture',
    place: `picture-${step?.key ?? 'cover'}`,
    putBack: (now) =>
      step?.kind === 'step' ? withStep(now, step, (one) => ({ ...one, picture })) : { ...now, cover: picture },
  };
}
