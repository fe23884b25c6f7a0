import * as React from 'react';
import type { ReadPost } from '../../../domain/inspiration/readPost';
import { FactSheet } from '../FactSheet';
import type { OpenPanel } from './ActionRow';
import { holdsText } from './holdsText';
import { openingOf } from './opening';
import { PostActions } from './PostActions';
import { PostBody } from './PostBody';
import { PostHeader } from './PostHeader';
import { RelatedPosts } from './RelatedPosts';
import { Responses } from './Responses';
import { useReading } from './useReading';
import type { ReadingPorts } from './useReading';
import styles from './WholePost.module.scss';

interface WholePostProps {
  ports: ReadingPorts;
  post: ReadPost;
  readAgain: () => void;
  onOpenPost: (postId: number) => void;
}

/** A post that has been read, with all that belongs to it. */
export function WholePost({ ports, post, readAgain, onOpenPost }: WholePostProps): React.ReactElement {
  const { words } = ports;
  const reading = useReading(ports, post, readAgain);
  const [panel, setPanel] = React.useState<OpenPanel>();
  const title = React.useRef<HTMLHeadingElement>(null);
  // Once, when the post comes: read again, it must not take the focus from a field.
  React.useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key === 'Escape' && panel && !event.defaultPrevented && !holdsText(event.target)) {
      event.preventDefault();
      setPanel(undefined);
      title.current?.focus({ preventScroll: true });
    }
  };
  return (
    <div className={styles.post}>
      <PostHeader post={post} words={words} titleRef={title} />
      <div className={styles.actions} onKeyDown={onKeyDown}>
        <PostActions reading={reading} isBar canLike panel={panel} setPanel={setPanel} />
      </div>
      <div className={styles.parts} onFocus={keepInSight}>
        <aside className={styles.facts} aria-label={words.facts}>
          <FactSheet facts={post.card} words={words} />
        </aside>
        <div className={styles.main}>
          <PostBody blocks={openingOf(post)} words={words} page={reading.page} />
          <Responses reading={reading} onEditTried={() => setPanel('tried')} />
        </div>
        <div className={styles.related}>
          <RelatedPosts ports={ports} card={post.card} onOpenPost={onOpenPost} />
        </div>
      </div>
    </div>
  );
}

/** A browser takes what stands under the bar for seen already; whoever goes by keyboard doesn't see it. */
function keepInSight({ target }: React.FocusEvent): void {
  if (target.matches(':focus-visible')) {
    target.scrollIntoView?.({ block: 'nearest' });
  }
}
