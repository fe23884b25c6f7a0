import * as React from 'react';
import { Button } from '../../shared/Button';
import { FailedMessage } from '../../shared/FailedMessage';
import { Icon } from '../../shared/Icon';
import { arrowLeft, documentSearch } from '../../shared/laterIcons';
import { StateMessage } from '../../shared/StateMessage';
import { holdsText } from './holdsText';
import styles from './PostReadingView.module.scss';
import { ReadingSkeleton } from './ReadingSkeleton';
import { RetryNotice } from './RetryNotice';
import { TextButton } from './TextButton';
import { usePost } from './usePost';
import type { ReadingPorts } from './useReading';
import { WholePost } from './WholePost';

interface PostReadingViewProps extends ReadingPorts {
  postId: number;
  onClose: () => void;
  /** Opens another post in place of this one. */
  onOpenPost: (postId: number) => void;
}

/** An idea in place of the feed: to be read, answered, printed, and left by Escape or the button above. */
export function PostReadingView(props: PostReadingViewProps): React.ReactElement {
  return <Reading key={props.postId} {...props} />;
}

function Reading(props: PostReadingViewProps): React.ReactElement {
  const { postId, onClose, onOpenPost, ...ports } = props;
  const { postReader, words } = ports;
  const { view, refreshError, readAgain } = usePost(postReader, postId);
  const root = React.useRef<HTMLElement>(null);
  useStart(root);
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented && !holdsText(event.target)) {
      event.preventDefault();
      onClose();
    }
  };
  return (
    <article ref={root} className={styles.view} tabIndex={-1} onKeyDown={onKeyDown}>
      <div className={styles.way}>
        <TextButton onClick={onClose}>
          <Icon path={arrowLeft} />
          {words.back}
        </TextButton>
      </div>
      {refreshError && <RetryNotice text={words.shownFromBefore} onRetry={readAgain} />}
      {view.status === 'loading' && <ReadingSkeleton label={words.loading} />}
      {view.status === 'offline' && (
        <FailedMessage error={{ kind: 'offline', detail: '' }} onRetry={readAgain} />
      )}
      {view.status === 'failed' && view.error.kind !== 'notFound' && (
        <FailedMessage error={view.error} onRetry={readAgain} />
      )}
      {view.status === 'failed' && view.error.kind === 'notFound' && (
        <StateMessage
          icon={documentSearch}
          role="alert"
          heading={words.notFound_heading}
          text={words.notFound_text}
        >
          <Button onClick={onClose}>{words.back}</Button>
        </StateMessage>
      )}
      {view.status === 'loaded' && (
        <WholePost
          key={view.value.card.id}
          ports={ports}
          post={view.value}
          readAgain={readAgain}
          onOpenPost={onOpenPost}
        />
      )}
    </article>
  );
}

/** The view takes the focus, which was on a card that isn't there any more, and stands with its top in sight. */
function useStart(root: React.RefObject<HTMLElement>): void {
  React.useEffect(() => {
    const { current } = root;
    // A post that is there at once has given the focus to its title already.
    if (current && document.activeElement?.tagName !== 'H2') {
      current.focus({ preventScroll: true });
    }
    if (current && current.getBoundingClientRect().top < 0) {
      current.scrollIntoView?.({ block: 'start' });
    }
  }, [root]);
}
