import * as React from 'react';
import type { PostCard } from '../../domain/inspiration/post';
import { Icon } from '../shared/Icon';
import { lightbulb } from '../shared/icons';
import { themeIcons } from '../shared/themeIcons';
import styles from './PostPicture.module.scss';

/**
 * The picture of an idea, fetched when it comes near; the sign of its theme where there is none, or it can't
 * be fetched. It has no text for a screen reader: the title beside it says what the card is about.
 */
export function PostPicture({ post }: { post: PostCard }): React.ReactElement {
  const [isBroken, setBroken] = React.useState(false);
  const theme = post.themes[0];
  const colour = theme ? `var(--amb-theme-${theme})` : 'var(--amb-subtle)';
  return (
    <div className={styles.frame} style={{ color: colour }}>
      {post.picture && !isBroken ? (
        <img
          className={styles.picture}
          src={post.picture}
          alt=""
          loading="lazy"
          decoding="async"
          width={960}
          height={540}
          onError={() => setBroken(true)}
        />
      ) : (
        <Icon path={theme ? themeIcons[theme] : lightbulb} />
      )}
    </div>
  );
}
