import * as React from 'react';
import { agoOrDate } from '../shared/dateWords';
import { ThemeLabel } from '../shared/ThemeLabel';
import { usePortalWords } from '../shared/words';
import { FactLine } from './FactLine';
import { contentLanguage, IdeaLink } from './IdeaLink';
import type { IdeaProps } from './ideaList';
import styles from './PostCard.module.scss';
import { PostPicture } from './PostPicture';

/** An idea as a card. */
export function PostCard(props: IdeaProps): React.ReactElement {
  const { post, now, extras } = props;
  const { locale } = usePortalWords();
  const teaser = extras?.teaser ?? post.teaser;
  return (
    <article className={styles.card} data-automation-id="inspiration-card">
      <PostPicture post={post} />
      <div className={styles.body}>
        {post.themes.length > 0 && (
          <div className={styles.themes}>
            {post.themes.map((theme) => (
              <ThemeLabel key={theme} theme={theme} />
            ))}
          </div>
        )}
        <h3 className={styles.title}>
          <IdeaLink {...props} />
        </h3>
        {teaser && (
          <p className={styles.teaser} lang={contentLanguage}>
            {teaser}
          </p>
        )}
        {extras?.note}
        <div className={styles.foot}>
          <FactLine post={post} />
          <time className={styles.time} dateTime={post.publishedAt}>
            {agoOrDate(post.publishedAt, now, locale)}
          </time>
        </div>
      </div>
    </article>
  );
}
