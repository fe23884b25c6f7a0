import * as React from 'react';
import type { PostCard as Post } from '../../domain/inspiration/post';
import { agoOrDate } from '../shared/dateWords';
import { ThemeLabel } from '../shared/ThemeLabel';
import { usePortalWords } from '../shared/words';
import { FactLine } from './FactLine';
import { PostPicture } from './PostPicture';
import styles from './PostCard.module.scss';

/** Posts are written in Danish, whatever the language of the reader's SharePoint. */
const contentLanguage = 'da';

interface PostCardProps {
  post: Post;
  now: Date;
  onOpen: (postId: number) => void;
  /** Given the card's link when the focus shall go there. */
  linkRef?: (link: HTMLAnchorElement | null) => void;
}

/** An idea as a card. The title is its one link, and reaches over the whole card. */
export function PostCard({ post, now, onOpen, linkRef }: PostCardProps): React.ReactElement {
  const { locale } = usePortalWords();
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
          <a
            ref={linkRef}
            className={styles.link}
            href={post.url}
            lang={contentLanguage}
            onClick={() => onOpen(post.id)}
          >
            {post.title}
          </a>
        </h3>
        {post.teaser && (
          <p className={styles.teaser} lang={contentLanguage}>
            {post.teaser}
          </p>
        )}
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
