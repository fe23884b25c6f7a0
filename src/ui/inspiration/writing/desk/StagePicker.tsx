import * as React from 'react';
import { ideaStages, stageOf } from '../../../../domain/inspiration/writing/myIdeas';
import type { IdeaStage, MyIdea } from '../../../../domain/inspiration/writing/myIdeas';
import { Select } from '../../../shared/Select';
import styles from './StagePicker.module.scss';
import type { DeskWords } from './words';

export type StageChoice = IdeaStage | 'all';

interface StagePickerProps {
  ideas: readonly MyIdea[];
  chosen: StageChoice;
  onChoose: (stage: StageChoice) => void;
  words: DeskWords;
}

/** Which of many ideas are shown. */
export function StagePicker({ ideas, chosen, onChoose, words }: StagePickerProps): React.ReactElement {
  const countOf = (stage: IdeaStage): number => ideas.filter((idea) => stageOf(idea) === stage).length;
  const options = ideaStages
    .map((stage) => ({ value: stage, text: words[`stage_${stage}`], count: countOf(stage) }))
    .filter(({ value, count }) => count > 0 || value === chosen);
  return (
    <div className={styles.picker}>
      <Select<StageChoice>
        name={words.mine_show}
        value={chosen}
        options={[{ value: 'all' as const, text: words.mine_all, count: ideas.length }, ...options].map(
          ({ value, text, count }) => ({ value, text: text.replace('{count}', String(count)) })
        )}
        onChange={onChoose}
      />
    </div>
  );
}
