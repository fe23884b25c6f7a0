import * as React from 'react';
import { Comments } from './Comments';
import { RetryNotice } from './RetryNotice';
import styles from './Responses.module.scss';
import { TriedReports } from './TriedReports';
import type { ReadingModel } from './useReading';

interface ResponsesProps {
  reading: ReadingModel;
  /** Opens the form with one's own line of experience. */
  onEditTried: () => void;
}

/** What colleagues got out of the idea, and what they say of it. */
export function Responses({ reading, onEditTried }: ResponsesProps): React.ReactElement {
  const { responses, words, readAgain } = reading;
  const now = React.useState(() => new Date())[0];
  return (
    <div className={styles.responses}>
      {responses ? (
        <>
          <TriedReports reading={reading} reports={responses.reports} now={now} onEdit={onEditTried} />
          <Comments reading={reading} responses={responses} now={now} />
        </>
      ) : (
        <RetryNotice text={words.responsesFailed} onRetry={readAgain} />
      )}
    </div>
  );
}
