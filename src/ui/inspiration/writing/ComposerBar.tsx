import * as React from 'react';
import { Button } from '../../shared/Button';
import { Icon } from '../../shared/Icon';
import { arrowLeft } from '../../shared/laterIcons';
import { TextButton } from '../reading/TextButton';
import styles from './ComposerBar.module.scss';
import { KeepingLine } from './KeepingLine';
import { PrimaryButton } from './PrimaryButton';
import type { ComposerModel } from './useComposer';
import { eye } from './writingIcons';

interface ComposerBarProps {
  model: ComposerModel;
  onBack: () => void;
  onPreview: () => void;
  onPublish: () => void;
}

/** Above the page: the way back, and where the words are. In sight all the time: to see it as a reader, and to publish. */
export function ComposerBar({ model, onBack, onPreview, onPublish }: ComposerBarProps): React.ReactElement {
  const { words, keeping, desk } = model;
  return (
    <>
      <div className={styles.way}>
        <TextButton onClick={onBack}>
          <Icon path={arrowLeft} />
          {words.toMine}
        </TextButton>
      </div>
      <div className={styles.bar}>
        <KeepingLine keeping={keeping} words={words} />
        <div className={styles.buttons}>
          <Button icon={eye} onClick={onPreview}>
            {words.preview}
          </Button>
          <PrimaryButton onClick={onPublish}>{desk?.isReviewed ? words.sendToReview : words.publish}</PrimaryButton>
        </div>
      </div>
    </>
  );
}
