import * as React from 'react';
import type { IdeaPicture, IdeaStep } from '../../../../domain/inspiration/writing/idea';
import { Icon } from '../../../shared/Icon';
import { withPicture } from '../ideaChanges';
import type { ComposerModel } from '../useComposer';
import { device } from '../writingIcons';
import { AltField } from './AltField';
import styles from './PictureView.module.scss';
import { usePictureUrl } from './usePictureUrl';

interface PictureViewProps {
  model: ComposerModel;
  picture: IdeaPicture;
  /** The step it belongs to; none for the cover. */
  step?: IdeaStep;
}

/** A picture of the idea, what it shows in words, and whether SharePoint has it yet. */
export function PictureView({ model, picture, step }: PictureViewProps): React.ReactElement {
  const { words, idea, change, ports } = model;
  const url = usePictureUrl(ports.keeper, picture);
  return (
    <div className={styles.view}>
      <div className={styles.frame}>
        {url && <img className={styles.picture} src={url} alt={picture.alt} />}
      </div>
      {!picture.stored && (
        <p className={styles.state}>
          <Icon path={device} />
          {words.picture_onDevice}
        </p>
      )}
      <AltField
        words={words}
        idea={idea}
        step={step}
        picture={picture}
        onChange={(alt) => change((now) => withPicture(now, picture.key, (one) => ({ ...one, alt })))}
      />
    </div>
  );
}
