import * as React from 'react';
import type { Finding } from '../../../../domain/inspiration/writing/publishCheck';
import { Icon } from '../../../shared/Icon';
import { lightbulb, warning } from '../../../shared/icons';
import { contentLanguage } from '../../reading/contentLanguage';
import type { WritingWords } from '../words';
import { fieldOf } from './fieldOf';
import styles from './FindingList.module.scss';

interface FindingListProps {
  heading: string;
  findings: readonly Finding[];
  words: WritingWords;
  /** Leads to a field; see `goToField`. */
  onGoTo: (field: string) => void;
}

/** What is to be mended, or good to know: each leads to where it is. */
export function FindingList({ heading, findings, words, onGoTo }: FindingListProps): React.ReactElement {
  return (
    <section className={styles.findings}>
      <h3 className={styles.heading}>{heading}</h3>
      <ul className={styles.list}>
        {findings.map((finding, index) => (
          <li key={index}>
            <button type="button" className={styles.finding} onClick={() => onGoTo(fieldOf(finding))}>
              <Icon path={finding.severity === 'stops' ? warning : lightbulb} />
              <span className={styles.text}>
                {words[`finding_${finding.kind}`]}
                {finding.text !== undefined && (
                  <span className={styles.quoted} lang={contentLanguage}>
                    {finding.text}
                  </span>
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
