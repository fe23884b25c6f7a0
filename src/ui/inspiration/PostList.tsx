import * as React from 'react';
import type { PostCard as Post } from '../../domain/inspiration/post';
import { Button } from '../shared/Button';
import { counted, usePortalWords } from '../shared/words';
import type { FocusedCard, IdeaExtras, LayoutParts, ListActions, ListState, OpenIdea } from './ideaList';
import styles from './PostList.module.scss';
import type { FeedWords } from './words';

interface PostListProps {
  list: ListState & ListActions;
  posts: readonly Post[];
  hasMore: boolean;
  words: FeedWords;
  layout: LayoutParts;
  onOpen: OpenIdea;
  extrasOf?: (post: Post) => IdeaExtras;
}

/** The ideas in their layout, and a button for more. */
export function PostList(props: PostListProps): React.ReactElement {
  const { list, posts, hasMore, words, layout, onOpen, extrasOf } = props;
  const { Idea } = layout;
  const portalWords = usePortalWords();
  const shownCount = counted(words.showing_one, words.showing_other, posts.length, portalWords.locale);
  const now = React.useState(() => new Date())[0];
  return (
    <div className={styles.list}>
      {list.refreshError && (
        <p className={styles.notice} role="status">
          {words.shownFromBefore}
          <Button onClick={list.readAgain}>{portalWords.tryAgain}</Button>
        </p>
      )}
      <ul className={layout.listClass}>
        {posts.map((post, index) => (
          <li key={post.id}>
            <Idea
              post={post}
              index={index}
              now={now}
              extras={extrasOf?.(post)}
              linkRef={linkRefOf(list.focus, index)}
              onOpen={onOpen}
            />
          </li>
        ))}
      </ul>
      <p className={styles.count} role="status">
        {list.focus && !list.focus.isMovedTo ? shownCount : ''}
      </p>
      {list.moreError && (
        <p className={styles.notice} role="alert">
          {portalWords[`error_${list.moreError.kind}_heading`]}
        </p>
      )}
      {hasMore && (
        <div className={styles.more}>
          <Button onClick={list.showMore} isBusy={list.isLoadingMore}>
            {list.isLoadingMore ? words.loadingMore : list.moreError ? portalWords.tryAgain : words.showMore}
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
