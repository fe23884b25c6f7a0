import * as React from 'react';
import { usePortalWords } from '../../shared/words';
import { ActionRow } from './ActionRow';
import type { OpenPanel } from './ActionRow';
import { LinkPanel } from './LinkPanel';
import { PendingNotices } from './PendingNotices';
import styles from './PostActions.module.scss';
import { QrSlot } from './QrSlot';
import { shareLink } from './shareLink';
import { TriedForm } from './TriedForm';
import type { ReadingModel } from './useReading';

interface PostActionsProps {
  reading: ReadingModel;
  /** On a phone a bar at the bottom, where the thumb is; else where it stands. */
  isBar: boolean;
  /** False where SharePoint's own page brings its like button. */
  canLike: boolean;
  panel: OpenPanel;
  setPanel: (panel: OpenPanel) => void;
}

/** All there is to do with an idea: the row, what it opens, and what became of it. */
export function PostActions(props: PostActionsProps): React.ReactElement {
  const { reading, isBar, canLike, panel, setPanel } = props;
  const { words, post, page, say, said, pending } = reading;
  // What was said when it was done doesn't hold for what SharePoint refused since.
  const isRefused = pending.some(({ refusal }) => refusal);
  const portalWords = usePortalWords();
  const triedButton = React.useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setPanel(undefined);
    triedButton.current?.focus();
  };
  const onShare = async (): Promise<void> => {
    const outcome = await shareLink(post.card.title, page);
    if (outcome === 'copied') {
      say(words.said_linkCopied);
    }
    setPanel(outcome === 'notCopied' ? 'link' : undefined);
  };
  const onPrint = async (): Promise<void> => {
    say(words.said_preparingPrint);
    try {
      const { printSheet } = await import(/* webpackChunkName: 'inspiration-print' */ './print/printSheet');
      await printSheet(post, page, { ...words, ...portalWords });
      say('');
    } catch (thrown) {
      console.warn(`ambassadorportal: printing. ${String(thrown)}`);
      say(words.said_printFailed);
    }
  };
  return (
    <div className={isBar ? `${styles.actions} ${styles.bar}` : styles.actions}>
      <ActionRow
        reading={reading}
        canLike={canLike}
        panel={panel}
        onToggle={(asked) => setPanel(asked === panel ? undefined : asked)}
        onShare={() => void onShare()}
        onPrint={() => void onPrint()}
        triedButton={triedButton}
      />
      <p className={styles.said} role="status">
        {isRefused ? '' : said}
      </p>
      <PendingNotices reading={reading} />
      {panel === 'tried' && <TriedForm reading={reading} onDone={close} />}
      {panel === 'link' && <LinkPanel words={words} page={page} />}
      {panel === 'qr' && <QrSlot reading={reading} onClose={() => setPanel(undefined)} />}
    </div>
  );
}
