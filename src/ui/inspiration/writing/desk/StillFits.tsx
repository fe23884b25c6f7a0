import * as React from 'react';
import { placeOf } from '../../../../domain/inspiration/writing/myIdeas';
import { Button } from '../../../shared/Button';
import { agoOrDate } from '../../../shared/dateWords';
import { usePortalWords } from '../../../shared/words';
import styles from './Desk.module.scss';
import type { MinePorts } from './deskPorts';
import notes from './IdeaNotes.module.scss';
import type { IdeaDeeds } from './useIdeaDeeds';

/** Asked a year after somebody last looked at a post. */
export function StillFits({ deeds, ports }: { deeds: IdeaDeeds; ports: MinePorts }): React.ReactElement {
  const { words, now, onMove } = ports;
  const { locale } = usePortalWords();
  const { post } = deeds.idea;
  const seen = [post?.publishedAt ?? '', post?.confirmedAt ?? ''].sort()[1];
  return (
    <div className={notes.urgent}>
      <p className={styles.question}>{words.fits_ask.replace('{when}', agoOrDate(seen, now(), locale))}</p>
      <div className={styles.buttons}>
        <Button isBusy={deeds.deed.busyWith === words.fits_yes} onClick={deeds.confirm}>
          {words.fits_yes}
        </Button>
        <Button onClick={() => onMove(placeOf(deeds.idea))}>{words.fits_edit}</Button>
        <Button isBusy={deeds.deed.busyWith === words.unpublish} onClick={deeds.unpublish}>
          {words.fits_unpublish}
        </Button>
      </div>
    </div>
  );
}
