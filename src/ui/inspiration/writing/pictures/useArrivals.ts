import * as React from 'react';
import type { DraftKeeper } from '../../../../domain/inspiration/writing/draftKeeper';
import type { Idea } from '../../../../domain/inspiration/writing/idea';
import type { PictureRefusal, PictureStudio } from '../../../../domain/inspiration/writing/pictureStudio';
import { newKey } from '../ideaChanges';
import type { ChangeIdea } from '../useKeptDraft';
import { placedPicture } from './placedPicture';
import type { PicturePlace } from './placedPicture';

/** A file that the author chose, on its way to being a picture of the idea. */
export interface Arrival {
  readonly id: string;
  /** Where it was dropped: a step's key, or `cover`. */
  readonly place: string;
  readonly fileName: string;
  readonly state: 'waiting' | 'developing' | ArrivalRefusal;
}

/** `notKept`: the device has no room for it. */
type ArrivalRefusal = PictureRefusal | 'notKept';

export interface Arrivals {
  readonly all: readonly Arrival[];
  readonly add: (files: readonly File[], place: PicturePlace) => void;
  readonly dismiss: (id: string) => void;
}

type PlacePicture = (idea: Idea, pictureKey: string) => Idea;

interface ArrivalPorts {
  studio: PictureStudio;
  keeper: DraftKeeper;
  change: ChangeIdea;
}

/**
 * Makes files into pictures, one after the other: each takes the memory of a phone. The first fills the step, each
 * further one makes a step after it; a file that can't be used is told of where it was dropped, and the rest go on.
 */
export function useArrivals(ports: ArrivalPorts): Arrivals {
  const [all, setAll] = React.useState<readonly Arrival[]>([]);
  const queue = React.useRef<Promise<void>>(Promise.resolve());
  const latest = React.useRef(ports);
  latest.current = ports;
  const setState = (id: string, state: Arrival['state'] | 'arrived'): void =>
    setAll((before) =>
      before.flatMap((one) => (one.id !== id ? [one] : state === 'arrived' ? [] : [{ ...one, state }]))
    );
  const arrive = async (file: File, id: string, place: PlacePicture): Promise<void> => {
    setState(id, 'developing');
    const { studio, keeper, change } = latest.current;
    const developed = await studio.develop(file);
    if (!developed.ok) {
      return setState(id, developed.reason);
    }
    const key = newKey();
    const kept = await keeper.addPicture(key, developed.bytes);
    if (!kept.ok) {
      return setState(id, 'notKept');
    }
    change((idea) => place(idea, key));
    setState(id, 'arrived');
  };
  const add = (files: readonly File[], place: PicturePlace): void => {
    let at = place;
    // Each picture of one choice comes after the one before.
    const placeNext: PlacePicture = (idea, key) => {
      const placed = placedPicture(idea, key, at);
      at = placed.at;
      return placed.idea;
    };
    for (const file of files) {
      const id = newKey();
      setAll((before) => [...before, { id, place: place.key, fileName: file.name, state: 'waiting' }]);
      queue.current = queue.current.then(() => arrive(file, id, placeNext));
    }
  };
  const dismiss = (id: string): void => setState(id, 'arrived');
  return { all, add, dismiss };
}
