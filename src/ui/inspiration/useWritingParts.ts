import * as React from 'react';
import type { ViewState } from '../../domain/shared/viewState';
import { useLoaded } from '../shared/useLoaded';
import type { WritingParts, WritingPorts } from './writing/writingPorts';

/** Loads what writing ideas needs of the world. */
export type LoadWriting = () => Promise<WritingPorts>;

/** The views of writing, and what loads them again where they couldn't be fetched. */
export function useWritingParts(
  loadWriting: LoadWriting | undefined,
  isWanted: boolean
): [ViewState<WritingParts>, () => void] {
  const load = React.useCallback(async () => {
    if (!loadWriting) {
      throw new Error('Nothing is written here');
    }
    const [{ createWritingParts }, ports] = await Promise.all([
      import(/* webpackChunkName: 'inspiration-writing' */ './writing/writingParts'),
      loadWriting(),
    ]);
    return createWritingParts(ports);
  }, [loadWriting]);
  return useLoaded(load, isWanted);
}
