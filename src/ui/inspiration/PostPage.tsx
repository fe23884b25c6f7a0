import * as React from 'react';
import type { InspirationReader } from '../../domain/inspiration/inspirationReader';
import { FailedMessage } from '../shared/FailedMessage';
import { useLoaded } from '../shared/useLoaded';
import styles from './PostPage.module.scss';
import { PostFactsView } from './PostFactsView';
import { useLeftPage } from './useLeftPage';
import type { FactsWords } from './words';

/** What comes with the chunk for reading an idea, for the idea's own page. */
export interface PostPageParts {
  /** What one can do with the idea. */
  readonly Actions: React.ComponentType<{ postId: number }>;
  /** What colleagues got out of it, and ideas like it. */
  readonly Responses: React.ComponentType<{ postId: number }>;
}

interface PostPageProps {
  reader: InspirationReader;
  words: FactsWords;
  /** Item id of the page that is read; 0 where there is none yet. */
  pageId: number;
  /** Path of the page with the feed; its themes are reached from here. */
  feedPath: string;
  /** Someone is editing the page. */
  isEditing: boolean;
  showsFacts: boolean;
  showsResponses: boolean;
  /** The same function every time. */
  loadParts: () => Promise<PostPageParts>;
  /** Loads the page anew; the browser's own way without it. */
  reload?: () => void;
}

/** What the portal adds to an idea's own page: its facts at once, and what one can do with it behind. */
export function PostPage(props: PostPageProps): React.ReactElement | null {
  const { pageId, isEditing, showsFacts, showsResponses, loadParts, reload } = props;
  const [parts, loadAgain] = useLoaded(loadParts, pageId > 0);
  if (useLeftPage(isEditing, reload)) {
    return null;
  }
  return (
    <div className={styles.parts}>
      {showsFacts && (
        <div className={styles.card}>
          <PostFactsView {...props} />
          {parts.status === 'loaded' && <parts.value.Actions postId={pageId} />}
          {parts.status === 'loading' && pageId > 0 && <div className={styles.room} />}
        </div>
      )}
      {showsResponses && parts.status === 'loaded' && <parts.value.Responses postId={pageId} />}
      {parts.status === 'failed' && <FailedMessage error={parts.error} onRetry={loadAgain} />}
      {parts.status === 'offline' && (
        <FailedMessage error={{ kind: 'offline', detail: '' }} onRetry={loadAgain} />
      )}
    </div>
  );
}
