import * as React from 'react';
import type { ReadPost } from '../../../domain/inspiration/readPost';
import type { ViewState } from '../../../domain/shared/viewState';
import type { OpenPanel } from './ActionRow';
import { PostActions } from './PostActions';
import styles from './PostPageSlot.module.scss';
import { RelatedPosts } from './RelatedPosts';
import { RetryNotice } from './RetryNotice';
import { TriedForm } from './TriedForm';
import { TriedReports } from './TriedReports';
import { usePost } from './usePost';
import { useReading } from './useReading';
import type { ReadingPorts } from './useReading';

interface PostPageSlotProps {
  ports: ReadingPorts;
  postId: number;
  shows: 'actions' | 'responses';
}

interface PartProps {
  ports: ReadingPorts;
  post: ReadPost;
  readAgain: () => void;
}

/** A part of an idea's own page that needs the idea read. The rest of the page stands, whatever becomes of it. */
export function PostPageSlot({ ports, postId, shows }: PostPageSlotProps): React.ReactElement | null {
  const { view, readAgain } = usePost(ports.postReader, postId);
  const Part = shows === 'actions' ? Actions : Answers;
  switch (view.status) {
    case 'loaded':
      return <Part ports={ports} post={view.value} readAgain={readAgain} />;
    case 'failed':
    case 'offline':
      // A draft that isn't published yet is nobody's to answer.
      return isDraft(view) ? null : <RetryNotice text={ports.words.responsesFailed} onRetry={readAgain} />;
    case 'loading':
    case 'empty':
      return <div className={shows === 'actions' ? styles.room : undefined} />;
  }
}

function isDraft(view: ViewState<ReadPost>): boolean {
  return view.status === 'failed' && view.error.kind === 'notFound';
}

/** Likes and comments are SharePoint's own on this page. */
function Actions({ ports, post, readAgain }: PartProps): React.ReactElement {
  const reading = useReading(ports, post, readAgain);
  const [panel, setPanel] = React.useState<OpenPanel>();
  return <PostActions reading={reading} isBar={false} canLike={false} panel={panel} setPanel={setPanel} />;
}

function Answers({ ports, post, readAgain }: PartProps): React.ReactElement {
  const { words } = ports;
  const reading = useReading(ports, post, readAgain);
  const [isEditing, setEditing] = React.useState(false);
  return (
    <div className={styles.answers}>
      {reading.responses ? (
        <TriedReports
          reading={reading}
          reports={reading.responses.reports}
          now={new Date()}
          onEdit={() => setEditing(true)}
        />
      ) : (
        <RetryNotice text={words.responsesFailed} onRetry={readAgain} />
      )}
      {isEditing && <TriedForm reading={reading} onDone={() => setEditing(false)} />}
      <p className={styles.said} role="status">
        {reading.said}
      </p>
      <RelatedPosts ports={ports} card={post.card} />
    </div>
  );
}
