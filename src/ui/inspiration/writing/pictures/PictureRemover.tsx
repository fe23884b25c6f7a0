import * as React from 'react';
import type { IdeaPicture } from '../../../../domain/inspiration/writing/idea';
import { Icon } from '../../../shared/Icon';
import { TextButton } from '../../reading/TextButton';
import type { ComposerModel } from '../useComposer';
import { bin } from '../writingIcons';

/** Takes a picture out; it can be had back where it stood. */
export function PictureRemover({ model, picture }: { model: ComposerModel; picture: IdeaPicture }): React.ReactElement {
  const { words, removals } = model;
  return (
    <div>
      <TextButton onClick={() => removals.removePicture(picture.key)}>
        <Icon path={bin} />
        {words.picture_remove}
      </TextButton>
    </div>
  );
}
