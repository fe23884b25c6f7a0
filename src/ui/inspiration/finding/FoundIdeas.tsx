import * as React from 'react';
import type { Found } from '../../../domain/inspiration/inspirationFinder';
import { Button } from '../../shared/Button';
import { usePortalWords } from '../../shared/words';
import { CardSkeleton } from '../CardSkeleton';
import { FeedFailure } from '../FeedFailure';
import type { FoundIdeasProps } from '../findingParts';
import { PostList } from '../PostList';
import listStyles from '../PostList.module.scss';
import { extrasIn } from './extrasIn';
import type { FindingDoor } from './findingDoor';
import styles from './FoundIdeas.module.scss';
import { NothingHere } from './NothingHere';
import { useFoundIdeas } from './useFoundIdeas';

/** What a search or a view finds, the best first. */
export function FoundIdeas(props: FoundIdeasProps & FindingDoor): React.ReactElement | null {
  const { finder, say, place, onChange, words, layout, pageSize, onOpen, returns } = props;
  const { locale } = usePortalWords();
  const list = useFoundIdeas(finder, place, pageSize, returns);
  const { view } = list;
  if (view.status === 'loading') {
    return <CardSkeleton label={place.text ? say.searching : words.loading} />;
  }
  if (view.status !== 'loaded') {
    const leave = (): void => onChange({ text: '', view: 'newest' });
    return <FeedFailure view={view} words={words} onRetry={list.readAgain} onLeave={leave} />;
  }
  const { found, posts, count } = view.value;
  return (
    <div className={styles.found} aria-busy={list.isBusy}>
      <Notices found={found} {...props} />
      {posts.length > 0 ? (
        <PostList
          list={list}
          posts={posts}
          hasMore={count < found.posts.length}
          words={words}
          layout={layout}
          onOpen={onOpen}
          extrasOf={extrasIn(found, say, locale)}
        />
      ) : (
        <NothingHere {...props} />
      )}
    </div>
  );
}

/** What the reader must know of how it was found. */
function Notices(props: { found: Found } & Pick<FoundIdeasProps & FindingDoor, 'say' | 'place' | 'onChange'>): React.ReactElement {
  const { found, say, place, onChange } = props;
  return (
    <>
      {found.corrected && (
        <p className={listStyles.notice} role="status">
          {say.corrected.replace('{text}', () => found.corrected ?? '')}
          <Button onClick={() => onChange({ text: `"${place.text}"` })}>
            {say.searchAsWritten.replace('{text}', () => place.text)}
          </Button>
        </p>
      )}
      {found.isShallow && (
        <p className={listStyles.notice} role="status">
          {say.shallow}
        </p>
      )}
      {found.isRecentOnly && (
        <p className={listStyles.notice} role="status">
          {say.recentOnly}
        </p>
      )}
    </>
  );
}
