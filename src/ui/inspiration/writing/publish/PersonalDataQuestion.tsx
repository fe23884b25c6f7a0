import * as React from 'react';
import type { Finding } from '../../../../domain/inspiration/writing/publishCheck';
import { Button } from '../../../shared/Button';
import type { WritingWords } from '../words';
import { fieldOf } from './fieldOf';
import styles from './Question.module.scss';

interface PersonalDataQuestionProps {
  words: WritingWords;
  findings: readonly Finding[];
  onGoTo: (field: string) => void;
  onAnswered: () => void;
}

/** Something looks like a CPR number, a telephone number or a mail address: is it meant to be there? */
export function PersonalDataQuestion(props: PersonalDataQuestionProps): React.ReactElement {
  const { words, findings, onGoTo, onAnswered } = props;
  const [first] = findings;
  return (
    <section className={styles.question} data-question="personalData">
      <h3 className={styles.heading}>{words.personal_ask}</h3>
      <p className={styles.text}>
        {words.personal_found.replace('{what}', () => findings.map(({ text }) => text).join(', '))}
      </p>
      <div className={styles.buttons}>
        <Button onClick={() => onGoTo(fieldOf(first))}>{words.personal_mend}</Button>
        <Button onClick={onAnswered}>{words.personal_meant}</Button>
      </div>
    </section>
  );
}
