import * as React from 'react';
import { Button } from '../../../shared/Button';
import { counted, usePortalWords } from '../../../shared/words';
import type { Paged } from './usePaged';
import type { DeskWords } from './words';

/** Shows the next page, if there is one. */
export function ShowMore({ paged, words }: { paged: Paged<unknown>; words: DeskWords }): React.ReactElement | null {
  const { locale } = usePortalWords();
  return paged.nextCount === 0 ? null : (
    <div>
      <Button onClick={paged.showMore}>
        {counted(words.showMore_one, words.showMore_other, paged.nextCount, locale)}
      </Button>
    </div>
  );
}
