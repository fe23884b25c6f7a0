import * as React from 'react';
import type { WaitingPost } from '../../../../domain/inspiration/writing/writingDesk';
import type { ReviewPorts } from './deskPorts';
import type { SaidDeed } from './SaidLine';
import { useDeed } from './useDeed';
import type { Deed } from './useDeed';

export interface Review {
  readonly deed: Deed;
  /** It is answered. */
  readonly said?: SaidDeed;
  /** Why it is sent back, as far as it is written. */
  readonly reason: string;
  readonly isWriting: boolean;
  readonly setReason: (reason: string) => void;
  /** What is written stays when the form is closed. */
  readonly setWriting: (isWriting: boolean) => void;
  readonly approve: () => void;
  readonly sendBack: () => void;
}

/** A reviewer's answer to a post that waits. */
export function useReview(post: WaitingPost, { desk, words }: ReviewPorts): Review {
  const [reason, setReason] = React.useState('');
  const [isWriting, setWriting] = React.useState(false);
  const [said, setSaid] = React.useState<SaidDeed>();
  const deed = useDeed();
  const { forget } = deed;
  // Read again, it is another version: what went wrong with the one before is past.
  React.useEffect(() => forget(), [forget, post.etag]);
  const tell = (text: string): void => {
    const title = post.title || words.untitled;
    setSaid({
      text: text.replace('{title}', () => title).replace('{author}', () => post.author),
      takesFocus: true,
    });
  };
  return {
    deed,
    said,
    reason,
    isWriting,
    setReason,
    setWriting,
    approve: () => deed.run(words.review_approve, () => desk.approve(post), () => tell(words.said_approved)),
    sendBack: () =>
      deed.run(words.review_sendBack, () => desk.sendBack(post, reason.trim()), () => tell(words.said_sentBack)),
  };
}
