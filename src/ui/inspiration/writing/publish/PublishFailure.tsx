import * as React from 'react';
import type { PortalError } from '../../../../domain/shared/portalError';
import { Icon } from '../../../shared/Icon';
import { warning } from '../../../shared/icons';
import type { WritingWords } from '../words';
import styles from './PublishFailure.module.scss';

/** Why the idea couldn't be published. It is kept; the log gets the rest. */
export function PublishFailure({ words, error }: { words: WritingWords; error: PortalError }): React.ReactElement {
  React.useEffect(() => console.warn(`ambassadorportal: ${error.kind}. ${error.detail}`), [error]);
  return (
    <p className={styles.failure} role="alert">
      <Icon path={warning} />
      <span>
        {textOf(error, words)} {words.publishFailed_kept}
      </span>
    </p>
  );
}

function textOf({ kind, heldBy }: PortalError, words: WritingWords): string {
  if (heldBy !== undefined) {
    return words.publishFailed_heldBy.replace('{name}', () => heldBy);
  }
  switch (kind) {
    case 'offline':
    case 'forbidden':
    case 'conflict':
    case 'throttled':
      return words[`publishFailed_${kind}`];
    case 'notFound':
    case 'invalid':
    case 'unavailable':
      return words.publishFailed_other;
  }
}
