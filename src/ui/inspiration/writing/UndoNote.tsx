import * as React from 'react';
import { TextButton } from '../reading/TextButton';
import styles from './UndoNote.module.scss';
import type { Removal, Removals } from './useRemovals';
import type { WritingWords } from './words';

interface UndoNotesProps {
  removals: Removals;
  /** Shows what stood here. */
  place: string;
  words: WritingWords;
}

/** What was taken away from a place, each to be had back with one tap. */
export function UndoNotes({ removals, place, words }: UndoNotesProps): React.ReactElement {
  return (
    <>
      {removals.all
        .filter((removal) => removal.place === place)
        .map((removal) => (
          <UndoNote key={removal.id} removal={removal} onUndo={() => removals.undo(removal)} words={words} />
        ))}
    </>
  );
}

/** The button takes the focus: what had it is gone. */
function UndoNote(props: { removal: Removal; onUndo: () => void; words: WritingWords }): React.ReactElement {
  const { removal, onUndo, words } = props;
  const button = React.useRef<HTMLButtonElement>(null);
  React.useEffect(() => button.current?.focus(), []);
  return (
    <p className={styles.note}>
      <span role="status">{words[`removed_${removal.what}`]}</span>
      <TextButton buttonRef={button} onClick={onUndo}>
        {words.undo}
      </TextButton>
    </p>
  );
}
