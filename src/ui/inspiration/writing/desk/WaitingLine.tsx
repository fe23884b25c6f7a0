import * as React from 'react';
import type { WaitingPost } from '../../../../domain/inspiration/writing/writingDesk';
import { Button } from '../../../shared/Button';
import { agoOrDate } from '../../../shared/dateWords';
import hidden from '../../../shared/Hidden.module.scss';
import { usePortalWords } from '../../../shared/words';
import { contentLanguage } from '../../reading/contentLanguage';
import { PrimaryButton } from '../PrimaryButton';
import { DeedFailed } from './DeedFailed';
import styles from './Desk.module.scss';
import type { ReviewPorts } from './deskPorts';
import line from './IdeaLine.module.scss';
import notes from './IdeaNotes.module.scss';
import { SaidLine } from './SaidLine';
import { SendBackForm } from './SendBackForm';
import { useReview } from './useReview';
import type { Review } from './useReview';

interface WaitingLineProps {
  post: WaitingPost;
  ports: ReviewPorts;
  /** Reads the queue anew; what is being written stays. */
  onReadAgain: () => void;
}

/** A post that waits: whose it is, where to read it, and the answer. */
export function WaitingLine({ post, ports, onReadAgain }: WaitingLineProps): React.ReactElement {
  const { words, now } = ports;
  const { locale } = usePortalWords();
  const review = useReview(post, ports);
  if (review.said) {
    return (
      <li className={styles.line}>
        <SaidLine said={review.said} />
      </li>
    );
  }
  const sent = words.review_by
    .replace('{when}', agoOrDate(post.sentAt, now(), locale))
    .replace('{author}', () => post.author);
  return (
    <li className={`${styles.line} ${line.about}`}>
      <h3 className={line.title} lang={post.title ? contentLanguage : undefined}>
        {post.title || words.untitled}
      </h3>
      <p className={line.facts}>
        <span className={line.waiting}>{post.isRevision ? words.review_revision : words.review_new}</span>
        <span>{sent}</span>
      </p>
      <Answer post={post} ports={ports} review={review} />
      <Overtaken review={review} ports={ports} onReadAgain={onReadAgain} />
    </li>
  );
}

function Answer(props: { post: WaitingPost; ports: ReviewPorts; review: Review }): React.ReactElement {
  const { post, ports, review } = props;
  const { words, onMove } = ports;
  const ofWhich = <span className={hidden.hidden}> {post.title || words.untitled}</span>;
  return review.isWriting ? (
    <SendBackForm author={post.author} review={review} words={words} />
  ) : (
    <div className={styles.buttons}>
      <a className={line.read} href={post.url} target="_blank" rel="noopener">
        {words.review_read}
        {ofWhich}
        <span className={hidden.hidden}> {words.newTab}</span>
      </a>
      <Button onClick={() => onMove({ kind: 'edit', pageId: post.id })}>
        {words.review_edit}
        {ofWhich}
      </Button>
      <Button isExpanded={false} onClick={() => review.setWriting(true)}>
        {words.review_sendBack}
        {ofWhich}
      </Button>
      <PrimaryButton isBusy={review.deed.busyWith !== undefined} onClick={review.approve}>
        {words.review_approve}
        {ofWhich}
      </PrimaryButton>
    </div>
  );
}

/** Somebody else was there first: that is told apart from what failed. */
function Overtaken(props: { review: Review; ports: ReviewPorts; onReadAgain: () => void }): React.ReactElement {
  const { review, ports, onReadAgain } = props;
  const { words } = ports;
  const kind = review.deed.failed?.error.kind;
  return kind === 'conflict' || kind === 'notFound' ? (
    <div className={notes.urgent} role="alert">
      <p className={styles.question}>{kind === 'conflict' ? words.review_changed : words.review_notWaiting}</p>
      <Button onClick={onReadAgain}>{words.review_readAgain}</Button>
    </div>
  ) : (
    <DeedFailed deed={review.deed} words={words} />
  );
}
