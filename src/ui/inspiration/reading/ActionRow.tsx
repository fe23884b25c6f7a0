import * as React from 'react';
import type { ReaderAction } from '../../../domain/inspiration/readerAction';
import {
  bookmark,
  bookmarkFilled,
  checkmarkCircle,
  checkmarkCircleFilled,
  print,
  qrCode,
  share,
  thumbLike,
  thumbLikeFilled,
} from '../../shared/laterIcons';
import { ActionButton } from './ActionButton';
import styles from './ActionRow.module.scss';
import type { ReadingModel } from './useReading';
import { isUnsent } from './waiting';

/** What can be opened below the row, or above the bar. */
export type OpenPanel = 'tried' | 'qr' | 'link' | undefined;

interface ActionRowProps {
  reading: ReadingModel;
  /** False where SharePoint's own page brings its like button. */
  canLike: boolean;
  panel: OpenPanel;
  onToggle: (panel: OpenPanel) => void;
  onShare: () => void;
  onPrint: () => void;
  triedButton: React.Ref<HTMLButtonElement>;
}

/** All there is to do with an idea, side by side. */
export function ActionRow(props: ActionRowProps): React.ReactElement {
  const { reading, canLike, panel, onToggle, onShare, onPrint, triedButton } = props;
  const { words, responses, pending, outbox, post, say } = reading;
  const isWaiting = (kind: ReaderAction['kind']): boolean =>
    pending.some((one) => one.action.kind === kind && isUnsent(one));
  const turn = (kind: 'like' | 'save', isOn: boolean): void => {
    outbox.perform({ kind, postId: post.card.id, isOn });
    say(kind === 'like' ? words[isOn ? 'said_liked' : 'said_unliked'] : words[isOn ? 'said_saved' : 'said_unsaved']);
  };
  const isTried = responses?.reports.some(({ isMine }) => isMine) ?? false;
  return (
    <div className={styles.row} role="group" aria-label={words.actions}>
      {responses && canLike && (
        <ActionButton
          icon={responses.isLiked ? thumbLikeFilled : thumbLike}
          label={words.like}
          count={responses.likeCount}
          isPressed={responses.isLiked}
          isWaiting={isWaiting('like')}
          onClick={() => turn('like', !responses.isLiked)}
        />
      )}
      {responses && (
        <ActionButton
          icon={isTried ? checkmarkCircleFilled : checkmarkCircle}
          label={words.tried}
          shortLabel={words.tried_short}
          isPressed={isTried}
          isExpanded={panel === 'tried'}
          isWaiting={isWaiting('tried')}
          onClick={() => onToggle('tried')}
          buttonRef={triedButton}
        />
      )}
      {responses && (
        <ActionButton
          icon={responses.isSaved ? bookmarkFilled : bookmark}
          label={words.save}
          shortLabel={words.save_short}
          isPressed={responses.isSaved}
          isWaiting={isWaiting('save')}
          onClick={() => turn('save', !responses.isSaved)}
        />
      )}
      <ActionButton icon={share} label={words.share} onClick={onShare} />
      <ActionButton icon={print} label={words.print} onClick={onPrint} />
      <ActionButton
        icon={qrCode}
        label={words.qr}
        shortLabel={words.qr_short}
        isExpanded={panel === 'qr'}
        onClick={() => onToggle('qr')}
      />
    </div>
  );
}
