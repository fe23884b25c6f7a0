import * as React from 'react';
import type { WaitingPost } from '../../../../domain/inspiration/writing/writingDesk';
import { FailedMessage } from '../../../shared/FailedMessage';
import { checkmarkCircle } from '../../../shared/laterIcons';
import { StateMessage } from '../../../shared/StateMessage';
import styles from './Desk.module.scss';
import { DeskHeading } from './DeskHeading';
import type { ReviewPorts } from './deskPorts';
import { DeskSkeleton } from './DeskSkeleton';
import { ShowMore } from './ShowMore';
import { useAnswer } from './useAnswer';
import { usePaged } from './usePaged';
import { WaitingLine } from './WaitingLine';

/** The posts that wait for a reviewer, to be read, approved or sent back. */
export function ReviewQueue(ports: ReviewPorts): React.ReactElement {
  const { desk, words } = ports;
  const [waiting, readAgain] = useAnswer(React.useCallback(() => desk.readWaiting(), [desk]));
  return (
    <div className={styles.desk}>
      <DeskHeading>{words.review_heading}</DeskHeading>
      {waiting.status === 'loading' && <DeskSkeleton text={words.review_loading} />}
      {waiting.status === 'failed' && <FailedMessage error={waiting.error} onRetry={readAgain} />}
      {waiting.status === 'offline' && (
        <FailedMessage error={{ kind: 'offline', detail: '' }} onRetry={readAgain} />
      )}
      {waiting.status === 'loaded' && (
        <Waiting posts={waiting.value} ports={ports} onReadAgain={readAgain} />
      )}
    </div>
  );
}

interface WaitingProps {
  posts: readonly WaitingPost[];
  ports: ReviewPorts;
  onReadAgain: () => void;
}

function Waiting({ posts, ports, onReadAgain }: WaitingProps): React.ReactElement {
  const { words } = ports;
  const paged = usePaged(posts);
  return posts.length === 0 ? (
    <StateMessage
      icon={checkmarkCircle}
      role="status"
      heading={words.review_empty_heading}
      text={words.review_empty_text}
    />
  ) : (
    <>
      <p className={styles.quiet}>{words.review_about}</p>
      <ul ref={paged.listRef} className={styles.list}>
        {paged.shown.map((post) => (
          <WaitingLine key={post.id} post={post} ports={ports} onReadAgain={onReadAgain} />
        ))}
      </ul>
      <ShowMore paged={paged} words={words} />
    </>
  );
}
