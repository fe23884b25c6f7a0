import * as React from 'react';
import { usePortalWords } from '../../../shared/words';
import { minutesIn } from '../../factWords';
import type { WritingWords } from '../words';
import { LabelledSelect } from './LabelledSelect';

const usual = [1, 5, 10, 15, 20, 30, 45, 60, 90, 120];

interface MinuteChoiceProps {
  words: WritingWords;
  minutes: number | undefined;
  onChange: (minutes: number | undefined) => void;
}

/** How long the idea takes: one of the times people say, and the one it has if that is another. */
export function MinuteChoice({ words, minutes, onChange }: MinuteChoiceProps): React.ReactElement {
  const portalWords = usePortalWords();
  const times = [...new Set(minutes === undefined ? usual : [...usual, minutes])].sort((a, b) => a - b);
  return (
    <LabelledSelect
      name={words.time}
      value={String(minutes ?? '')}
      options={[
        { value: '', text: words.notSaid },
        ...times.map((time) => ({ value: String(time), text: minutesIn(time, portalWords) })),
      ]}
      onChange={(value) => onChange(value ? Number(value) : undefined)}
    />
  );
}
