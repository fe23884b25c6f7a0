import * as React from 'react';
import type { FeedPage } from '../../domain/inspiration/feedPage';
import { Button } from '../shared/Button';
import { counted, usePortalWords } from '../shared/words';
import { PostCard } from './PostCard';
import styles from './PostList.module.scss';
import type { FocusedCard, InspirationFeedModel } from './useInspirationFeed';
import type { FeedWords } from './words';

interface PostListProps {
  feed: InspirationFeedModel;
  page: FeedPage;
  words: FeedWords;
}

/** Cards in as many columns as there is room for, and a button for more. */
export function PostList({ feed, page, words }: PostListProps): React.ReactElement {
  const portalWords = usePortalWords();
  const shownCount = counted(words.showing_one, words.showing_other, page.posts.length, portalWords.locale);
  const now = React.useState(() => new Date())[0];
  return (
    <div className={styles.list}>
      {feed.refreshError && (
        <p className={styles.notice} role="status">
          {words.shownFromBefore}
          <Button onClick={feed.readAgain}>{portalWords.tryAgain}</Button>
        </p>
      )}
      <ul className={styles.cards}>
        {page.posts.map((post, index) => (
          <li key={post.id}>
            <PostCard
              post={post}
              now={now}
              linkRef={linkRefOf(feed.focus, index)}
              onOpen={feed.leaveFor}
            />
          </li>
        ))}
      </ul>
      <p className={styles.count} role="status">
        {feed.focus && !feed.focus.isMovedTo ? shownCount : ''}
      </p>
      {feed.moreError && (
        <p className={styles.notice} role="alert">
          {portalWords[`error_${feed.moreError.kind}_heading`]}
        </p>
      )}
      {page.next && (
        <div className={styles.more}>
          <Button onClick={feed.showMore} isBusy={feed.isLoadingMore}>
            {feed.isLoadingMore ? words.loadingMore : feed.moreError ? portalWords.tryAgain : words.showMore}
          </Button>
        </div>
      )}
    </div>
  );
}

type LinkRef = (link: HTMLAnchorElement | null) => void;

function linkRefOf(focus: FocusedCard | undefined, index: number): LinkRef | undefined {
  return focus?.index === index ? (focus.isMovedTo ? focusAndMove : focusInPlace) : undefined;
}

/** Whoever goes by keyboard goes on at the first new card; the page doesn't move under anybody. */
function focusInPlace(link: HTMLAnchorElement | null): void {
  link?.focus({ preventScroll: true });
}

function focusAndMove(link: HTMLAnchorElement | null): void {
  link?.focus({ preventScroll: true });
  link?.scrollIntoView?.({ block: 'center' });
}
