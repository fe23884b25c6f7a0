import * as React from 'react';
import type { TriedReport } from '../../../domain/inspiration/readPost';
import { counted, usePortalWords } from '../../shared/words';
import responseStyles from './Responses.module.scss';
import { Said } from './Said';
import { TextButton } from './TextButton';
import type { ReadingModel } from './useReading';
import { isUnsent } from './waiting';
import type { ReadingWords } from './words';

interface TriedReportsProps {
  reading: ReadingModel;
  reports: readonly TriedReport[];
  now: Date;
  /** Opens the form with one's own line. */
  onEdit: () => void;
}

/** "Prøvet af 4 kolleger", with what they wrote of it. */
export function TriedReports({ reading, reports, now, onEdit }: TriedReportsProps): React.ReactElement {
  const { words, outbox, post, say, pending } = reading;
  const { locale } = usePortalWords();
  const remove = (): void => {
    outbox.perform({ kind: 'tried', postId: post.card.id, isOn: false, experience: '' });
    say(words.said_untried);
  };
  const isCutOff = pending.some((one) => one.action.kind === 'tried' && isUnsent(one));
  const told = reports.filter(({ isMine, experience }) => isMine || experience !== '');
  return (
    <section className={responseStyles.section}>
      <h3 className={responseStyles.heading}>{headingOf(reports, words, locale)}</h3>
      {reports.length === 0 && <p className={responseStyles.quiet}>{words.triedBy_none}</p>}
      {told.length > 0 && (
        <ul className={responseStyles.list}>
          {told.map((report) => (
            <li data-report key={report.isMine ? 'mine' : `${report.author} ${report.triedAt}`}>
              <Said
                author={report.author}
                isMine={report.isMine}
                text={report.experience}
                at={report.triedAt}
                now={now}
                delivery={report.delivery}
                isUnsent={isCutOff}
                words={words}
              >
                {report.isMine && (
                  <div className={responseStyles.buttons}>
                    <TextButton onClick={onEdit}>{words.edit}</TextButton>
                    <TextButton onClick={remove}>{words.remove}</TextButton>
                  </div>
                )}
              </Said>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function headingOf(reports: readonly TriedReport[], words: ReadingWords, locale: string): string {
  const others = reports.filter(({ isMine }) => !isMine).length;
  const isTried = others < reports.length;
  if (others === 0) {
    return isTried ? words.triedBy_you : words.tried;
  }
  return isTried
    ? counted(words.triedByYouAnd_one, words.triedByYouAnd_other, others, locale)
    : counted(words.triedBy_one, words.triedBy_other, others, locale);
}
