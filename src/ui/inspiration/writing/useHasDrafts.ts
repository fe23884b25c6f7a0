import * as React from 'react';
import type { DraftKeeper } from '../../../domain/inspiration/writing/draftKeeper';

/** Whether this device has something that the person wrote and SharePoint doesn't have; undefined until that is known. */
export function useHasDrafts(keeper: DraftKeeper, isAsked: boolean): boolean | undefined {
  const [hasDrafts, setHasDrafts] = React.useState<boolean>();
  React.useEffect(() => {
    let isCurrent = true;
    if (isAsked) {
      void keeper.left().then((left) => isCurrent && setHasDrafts(left.ok && left.value.length > 0));
    }
    return () => {
      isCurrent = false;
    };
  }, [keeper, isAsked]);
  return hasDrafts;
}
