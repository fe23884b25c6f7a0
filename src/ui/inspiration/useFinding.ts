import * as React from 'react';
import type { ViewState } from '../../domain/shared/viewState';
import { useLoaded } from '../shared/useLoaded';
import type { FindingDoors, FindingParts } from './findingParts';

/** What searches, filters and counts, and what loads it again where it couldn't be fetched. */
export function useFinding(doors: FindingDoors | undefined, isWanted: boolean): [ViewState<FindingParts>, () => void] {
  const load = React.useCallback(async () => {
    if (!doors) {
      throw new Error('This feed has no door to the finder');
    }
    const [{ makeFindingParts }, words] = await Promise.all([
      import(/* webpackChunkName: 'inspiration-finding' */ './finding/makeFindingParts'),
      doors.loadWords(),
    ]);
    return makeFindingParts(words, doors.loadFinder);
  }, [doors]);
  return useLoaded(load, isWanted && !!doors);
}
