import * as React from 'react';
import { agoOrDate } from '../../shared/dateWords';
import { ThemeLabel } from '../../shared/ThemeLabel';
import { usePortalWords } from '../../shared/words';
import { FactLine } from '../FactLine';
import { contentLanguage, IdeaLink } from '../IdeaLink';
import type { IdeaProps } from '../ideaList';
import { PostPicture } from '../PostPicture';
import styles from './ListedIdea.module.scss';

/** An idea in a row: a small picture, and the text beside it. */
export function ListedIdea(props: IdeaProps): React.ReactElement {
  const { post, now, extras } = props;
  const { locale } = usePortalWords();
  return (
    <article className={styles.row} data-automation-id="inspiration-card">
      <div className={styles.picture}>
        <PostPicture post={post} />
      </div>
      <div className={styles.body}>
        <h3 className={styles.title}>
          <IdeaLink {...props} />
        </h3>
        <p className={styles.teaser} lang={contentLanguage}>
          {extras?.teaser ?? post.teaser}
        </p>
        {extras?.note}
        <div className={styles.foot}>
          {post.themes.map((theme) => (
            <ThemeLabel key={theme} theme={theme} />
          ))}
          <FactLine post={post} />
          <time className={styles.time} dateTime={post.publishedAt}>
            {agoOrDate(post.publishedAt, now, locale)}
          </time>
        </div>
      </div>
    </article>
  );
}
