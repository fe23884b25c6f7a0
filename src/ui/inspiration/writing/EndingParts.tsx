import * as React from 'react';
import { Icon } from '../../shared/Icon';
import { TextButton } from '../reading/TextButton';
import styles from './EndingParts.module.scss';
import { KeptNote } from './steps/StepList';
import { UndoNotes } from './UndoNote';
import type { ComposerModel } from './useComposer';
import { bin } from './writingIcons';

/** What stands at the page's end that only SharePoint's own editor can change. */
export function EndingParts({ model }: { model: ComposerModel }): React.ReactElement {
  const { words, idea, removals } = model;
  return (
    <>
      {idea.ending.map((part) => (
        <section key={part.key} className={styles.part} aria-label={part.title || words.kept_name}>
          <KeptNote part={part} model={model} />
          <TextButton onClick={() => removals.removePart(part)}>
            <Icon path={bin} />
            {words.part_remove}
          </TextButton>
        </section>
      ))}
      <UndoNotes removals={removals} place="ending" words={words} />
    </>
  );
}
