import * as React from 'react';
import { usePortalWords } from '../../../shared/words';
import styles from './Desk.module.scss';
import type { Deed } from './useDeed';
import type { DeskWords } from './words';

/** Says what didn't work and why, by the thing it was about; tells the log the rest. */
export function DeedFailed({ deed, words }: { deed: Deed; words: DeskWords }): React.ReactElement | null {
  const portalWords = usePortalWords();
  const { failed } = deed;
  React.useEffect(() => {
    if (failed) {
      console.warn(`ambassadorportal: ${failed.error.kind}. ${failed.error.detail}`);
    }
  }, [failed]);
  return failed ? (
    <p className={styles.failed} role="alert">
      {words.failed_what.replace('{what}', failed.what.replace(/ …$/, ''))}{' '}
      {failed.error.kind === 'offline' ? words.failed_offline : portalWords[`error_${failed.error.kind}_text`]}
    </p>
  ) : null;
}
