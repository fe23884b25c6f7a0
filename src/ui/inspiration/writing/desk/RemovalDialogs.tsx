import * as React from 'react';
import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { stageOf } from '../../../../domain/inspiration/writing/myIdeas';
import { Button } from '../../../shared/Button';
import { usePortalWords } from '../../../shared/words';
import { GraveButton } from './GraveButton';
import styles from './RemovalDialogs.module.scss';
import type { IdeaDeeds } from './useIdeaDeeds';
import type { DeskWords } from './words';

interface RemovalProps {
  title: string;
  deeds: IdeaDeeds;
  words: DeskWords;
  onClose: () => void;
}

/** The second step before a page goes for good: it says what goes, and offers the milder way. */
export function TakeDownDialog({ title, deeds, words, onClose }: RemovalProps): React.ReactElement {
  const close = (act?: () => void) => (): void => {
    onClose();
    act?.();
  };
  return (
    <SecondStep heading={words.takeDown_heading.replace('{title}', () => title)} onClose={onClose}>
      <DialogContent>
        <p className={styles.text}>{words.takeDown_goes}</p>
        <ul className={styles.list}>
          <li>{words.takeDown_versions}</li>
          <li>{words.takeDown_pictures}</li>
          <li>{words.takeDown_answers}</li>
          <li>{words.takeDown_bin}</li>
        </ul>
        <p className={styles.text}>
          <strong>{words.takeDown_never}</strong>
        </p>
      </DialogContent>
      <DialogActions className={styles.actions} fluid>
        <Button onClick={onClose}>{words.takeDown_keep}</Button>
        {stageOf(deeds.idea) === 'onBlog' && (
          <Button onClick={close(deeds.unpublish)}>{words.takeDown_unpublish}</Button>
        )}
        <GraveButton onClick={close(deeds.takeDown)}>
          {words.takeDown_do}
        </GraveButton>
      </DialogActions>
    </SecondStep>
  );
}

/** The second step before what only the device has goes. */
export function DiscardDialog({ title, deeds, words, onClose }: RemovalProps): React.ReactElement {
  const hasPublished = deeds.idea.draft?.page?.isPublished === true;
  const discard = (): void => {
    onClose();
    deeds.discard();
  };
  return (
    <SecondStep heading={words.discard_heading.replace('{title}', () => title)} onClose={onClose}>
      <DialogContent>
        <p className={styles.text}>{hasPublished ? words.discard_changes : words.discard_text}</p>
      </DialogContent>
      <DialogActions className={styles.actions} fluid>
        <Button onClick={onClose}>{words.takeDown_keep}</Button>
        <GraveButton onClick={discard}>
          {words.discard_do}
        </GraveButton>
      </DialogActions>
    </SecondStep>
  );
}

interface SecondStepProps {
  heading: string;
  onClose: () => void;
  children: React.ReactNode;
}

/** Esc and a tap beside it keep what there is. */
function SecondStep({ heading, onClose, children }: SecondStepProps): React.ReactElement {
  const { locale } = usePortalWords();
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface} lang={locale}>
        <DialogBody>
          <DialogTitle>{heading}</DialogTitle>
          {children}
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
