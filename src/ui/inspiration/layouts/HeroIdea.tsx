import * as React from 'react';
import { agoOrDate } from '../../shared/dateWords';
import { ThemeLabel } from '../../shared/ThemeLabel';
import { usePortalWords } from '../../shared/words';
import { FactLine } from '../FactLine';
import { contentLanguage, IdeaLink } from '../IdeaLink';
import type { IdeaProps } from '../ideaList';
import { PostCard } from '../PostCard';
import { PostPicture } from '../PostPicture';
import styles from './HeroIdea.module.scss';

/** The first idea at large, its picture beside the text; the others as cards. */
export function HeroIdea(props: IdeaProps): React.ReactElement {
  const { post, index, now, extras } = props;
  const { locale } = usePortalWords();
  if (index > 0) {
    return <PostCard {...props} />;
  }
  return (
    <article className={styles.hero} data-automation-id="inspiration-card">
      <div className={styles.picture}>
        <PostPicture post={post} />
      </div>
      <div className={styles.body}>
        <div className={styles.themes}>
          {post.themes.map((theme) => (
            <ThemeLabel key={theme} theme={theme} />
          ))}
        </div>
        <h3 className={styles.title}>
          <IdeaLink {...props} />
        </h3>
        <p className={styles.teaser} lang={contentLanguage}>
          {extras?.teaser ?? post.teaser}
        </p>
        {extras?.note}
        <FactLine post={post} />
        <time className={styles.time} dateTime={post.publishedAt}>
          {agoOrDate(post.publishedAt, now, locale)}
        </time>
      </div>
    </article>
  );
}
