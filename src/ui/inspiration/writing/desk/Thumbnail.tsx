import * as React from 'react';
import { Icon } from '../../../shared/Icon';
import { lightbulb } from '../../../shared/icons';
import styles from './Thumbnail.module.scss';

/** A small picture of an idea; the title beside it says what it is. */
export function Thumbnail({ url }: { url: string | undefined }): React.ReactElement {
  const [isBroken, setBroken] = React.useState(false);
  return (
    <div className={styles.frame}>
      {url && !isBroken ? (
        <img
          className={styles.picture}
          src={url}
          alt=""
          loading="lazy"
          decoding="async"
          width={112}
          height={63}
          onError={() => setBroken(true)}
        />
      ) : (
        <Icon path={lightbulb} />
      )}
    </div>
  );
}
