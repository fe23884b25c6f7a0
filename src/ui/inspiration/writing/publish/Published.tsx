import * as React from 'react';
import type { Idea } from '../../../../domain/inspiration/writing/idea';
import type { Publication } from '../../../../domain/inspiration/writing/ideaPages';
import { Button } from '../../../shared/Button';
import { Icon } from '../../../shared/Icon';
import { checkmarkCircle, share } from '../../../shared/laterIcons';
import { LinkPanel } from '../../reading/LinkPanel';
import { shareLink } from '../../reading/shareLink';
import { useSaid } from '../../reading/useSaid';
import { PrimaryButton } from '../PrimaryButton';
import { send } from '../writingIcons';
import type { MoveInWriting, WritingPorts } from '../writingPorts';
import styles from './Published.module.scss';

interface PublishedProps {
  ports: WritingPorts;
  publication: Publication;
  idea: Idea;
  onMove: MoveInWriting;
  onLeave: (publishedPostId?: number) => void;
}

/** It is done: what came of it, and what one does then. */
export function Published({ ports, publication, idea, onMove, onLeave }: PublishedProps): React.ReactElement {
  const { words, readingWords } = ports;
  const { page, state } = publication;
  const [said, say] = useSaid();
  const [hasLink, setLink] = React.useState(false);
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const address = new URL(page.url, window.location.href).href;
  const shareIt = async (): Promise<void> => {
    const outcome = await shareLink(idea.title, address);
    setLink(outcome === 'notCopied');
    if (outcome === 'copied') {
      say(readingWords.said_linkCopied);
    }
  };
  const isOut = state === 'published';
  return (
    <section className={styles.published}>
      <span className={styles.sign}>
        <Icon path={isOut ? checkmarkCircle : send} />
      </span>
      <h2 ref={heading} className={styles.heading} tabIndex={-1}>
        {isOut ? words.published : words.sent}
      </h2>
      <p className={styles.text}>{isOut ? words.published_text : words.sent_text}</p>
      <div className={styles.buttons}>
        {isOut && <PrimaryButton onClick={() => onLeave(page.id)}>{words.published_see}</PrimaryButton>}
        {isOut && (
          <Button icon={share} onClick={() => void shareIt()}>
            {readingWords.share}
          </Button>
        )}
        <Button onClick={() => onMove({ kind: 'mine' })}>{words.toMine}</Button>
        <Button onClick={() => onMove({ kind: 'new' })}>{words.published_another}</Button>
      </div>
      {hasLink && <LinkPanel words={readingWords} page={address} />}
      <p className={styles.text} role="status">
        {said}
      </p>
    </section>
  );
}
