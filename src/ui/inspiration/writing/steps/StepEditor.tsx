import * as React from 'react';
import type { IdeaStep } from '../../../../domain/inspiration/writing/idea';
import { withStep } from '../ideaChanges';
import { ArrivalList } from '../pictures/ArrivalList';
import { PictureAdder } from '../pictures/PictureAdder';
import { PictureRemover } from '../pictures/PictureRemover';
import { PictureView } from '../pictures/PictureView';
import { RichTextField } from '../richText/RichTextField';
import { UndoNotes } from '../UndoNote';
import type { ComposerModel } from '../useComposer';
import { FilmField } from './FilmField';
import styles from './StepEditor.module.scss';
import { useFileDrop } from './useFileDrop';

interface StepEditorProps {
  model: ComposerModel;
  step: IdeaStep;
  /** "Trin 2". */
  name: string;
  placeholder: string;
  /** Goes on with a new step after this one. */
  onNext: () => void;
  /** Backspace in a step that holds nothing. */
  onGoBack?: () => void;
}

/** What one does in a step, with a picture or a film of it. */
export function StepEditor(props: StepEditorProps): React.ReactElement {
  const { model, step, name, placeholder, onNext, onGoBack } = props;
  const { words, change, arrivals, removals } = model;
  const update = (part: Partial<IdeaStep>): void =>
    change((idea) => withStep(idea, step, (one) => ({ ...one, ...part })));
  const addFiles = (files: readonly File[]): void => arrivals.add(files, { key: step.key });
  const { isOver, dropProps } = useFileDrop(addFiles);
  return (
    <div className={isOver ? `${styles.step} ${styles.over}` : styles.step} {...dropProps}>
      <RichTextField
        words={words}
        label={name}
        isLabelHidden
        placeholder={placeholder}
        value={step.text}
        onChange={(text) => update({ text })}
        onEnterAtEnd={onNext}
        onBackspaceInEmpty={step.picture || step.film !== undefined ? undefined : onGoBack}
      />
      {step.picture && <PictureView model={model} picture={step.picture} step={step} />}
      <ArrivalList arrivals={arrivals} place={step.key} words={words} />
      <UndoNotes removals={removals} place={`picture-${step.key}`} words={words} />
      <div className={styles.adders}>
        {step.picture && <PictureRemover model={model} picture={step.picture} />}
        {!step.picture && <PictureAdder words={words} purpose={name} isSeveral onFiles={addFiles} />}
        <FilmField words={words} name={name} film={step.film} onChange={(film) => update({ film })} />
      </div>
    </div>
  );
}
