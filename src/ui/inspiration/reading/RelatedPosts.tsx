import * as React from 'react';
import type { PostCard } from '../../../domain/inspiration/post';
import { FactLine } from '../FactLine';
import { PostPicture } from '../PostPicture';
import { contentLanguage } from './contentLanguage';
import styles from './RelatedPosts.module.scss';
import { RetryNotice } from './RetryNotice';
import { useRelated } from './useRelated';
import type { ReadingPorts } from './useReading';

interface RelatedPostsProps {
  ports: ReadingPorts;
  card: PostCard;
  /** Opens a post in place; without it the links lead to the posts' own pages. */
  onOpenPost?: (postId: number) => void;
}

/**
 * Ideas to go on to: as small cards, opened in place. Nothing where there are none. The links aren't SharePoint's page
 * router's: it would go to the page all the same (see `IdeaLink`), and from one idea's page to another it can keep the
 * web part of the first (https://github.com/SharePoint/sp-dev-docs/issues/5604).
 */
export function RelatedPosts({ ports, card, onOpenPost }: RelatedPostsProps): React.ReactElement | null {
  const { words, postReader, addressOfPage } = ports;
  const [related, readAgain] = useRelated(postReader, card);
  if (related.status === 'failed' || related.status === 'offline') {
    return <RetryNotice text={words.relatedFailed} onRetry={readAgain} />;
  }
  if (related.status !== 'loaded') {
    return null;
  }
  return (
    <section>
      <h3 className={styles.heading}>{words.related}</h3>
      <ul className={styles.list}>
        {related.value.map((post) => (
          <li key={post.id} className={styles.card}>
            <div className={styles.picture}>
              <PostPicture post={post} />
            </div>
            <div className={styles.text}>
              <a
                className={styles.link}
                href={addressOfPage(post)}
                lang={contentLanguage}
                data-interception="off"
                onClick={onOpenPost && ((event) => openInPlace(event, () => onOpenPost(post.id)))}
              >
                {post.title}
              </a>
              <FactLine post={post} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A plain click opens in place; one that asks for a tab or a window stays the browser's. */
function openInPlace(event: React.MouseEvent, open: () => void): void {
  if (!event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey && event.button === 0) {
    event.preventDefault();
    open();
  }
}
