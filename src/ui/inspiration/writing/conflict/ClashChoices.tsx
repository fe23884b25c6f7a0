import * as React from 'react';
import type { Clash, ClashChoice } from '../../../../domain/inspiration/writing/mergeClash';
import { stepsOf } from '../../../../domain/inspiration/writing/idea';
import type { ComposerModel } from '../useComposer';
import { ClashSide } from './ClashSide';
import styles from './ConflictView.module.scss';

interface ClashChoicesProps {
  model: ComposerModel;
  clash: Clash;
  /** Name of the other. */
  by: string;
  choice: ClashChoice;
  onChoose: (choice: ClashChoice) => void;
}

/** One thing that two changed: both side by side, and which of them is to stand. */
export function ClashChoices({ model, clash, by, choice, onChoose }: ClashChoicesProps): React.ReactElement {
  const { words } = model;
  const name = React.useState(() => `amb-clash-${Math.random().toString(36).slice(2)}`)[0];
  // Where there is room for one alone there is no keeping of both.
  const isLongText = clash.kind === 'text' && clash.field !== 'title' && clash.field !== 'film';
  const hasBoth = clash.kind === 'picture' || isLongText;
  const option = (value: ClashChoice, text: string, side?: React.ReactNode): React.ReactElement => (
    <label className={choice === value ? `${styles.side} ${styles.chosen}` : styles.side}>
      <span className={styles.option}>
        <input
          className={styles.radio}
          type="radio"
          name={name}
          checked={choice === value}
          onChange={() => onChoose(value)}
        />
        {text}
      </span>
      {side}
    </label>
  );
  return (
    <fieldset className={styles.clash}>
      <legend className={styles.legend}>{nameOfClash(clash, model)}</legend>
      <div className={styles.sides}>
        {option('mine', words.conflict_mine, <ClashSide model={model} clash={clash} side="mine" />)}
        {option(
          'theirs',
          words.conflict_theirs.replace('{name}', () => by),
          <ClashSide model={model} clash={clash} side="theirs" />
        )}
      </div>
      {hasBoth && option('both', words.conflict_both)}
    </fieldset>
  );
}

function nameOfClash({ field, key }: Clash, { words, idea }: ComposerModel): string {
  const number = stepsOf(idea).findIndex((step) => step.key === key) + 1;
  const step = number > 0 ? words.step.replace('{number}', String(number)) : '';
  switch (field) {
    case 'text':
    case 'part':
      return step || words.kept_name;
    case 'picture':
    case 'alt':
    case 'film':
      return [step, words[`conflict_${field}`]].filter(Boolean).join(': ');
    case 'minutes':
      return words.time;
    case 'title':
    case 'intro':
    case 'cover':
    case 'materials':
    case 'tip':
    case 'observation':
    case 'tool':
    case 'place':
    case 'institution':
      return words[field];
  }
}
