import * as React from 'react';
import { ProgressBar } from '@fluentui/react-components';
import { Icon } from '../../../shared/Icon';
import { dismiss, warning } from '../../../shared/icons';
import type { WritingWords } from '../words';
import styles from './ArrivalList.module.scss';
import type { Arrival, Arrivals } from './useArrivals';

interface ArrivalListProps {
  arrivals: Arrivals;
  /** Shows the files that were chosen here. */
  place: string;
  words: WritingWords;
}

/** The files on their way into a place, and those that couldn't be used with what to do about it. */
export function ArrivalList({ arrivals, place, words }: ArrivalListProps): React.ReactElement | null {
  const here = arrivals.all.filter((arrival) => arrival.place === place);
  return here.length > 0 ? (
    <ul className={styles.list}>
      {here.map((arrival) =>
        arrival.state === 'waiting' || arrival.state === 'developing' ? (
          <Coming key={arrival.id} arrival={arrival} words={words} />
        ) : (
          <li key={arrival.id} className={styles.refused} role="alert">
            <Icon path={warning} />
            <span className={styles.reason}>
              <strong>{arrival.fileName}</strong> {words[`picture_${arrival.state}`]}
            </span>
            <button
              type="button"
              className={styles.dismiss}
              aria-label={words.dismiss}
              onClick={() => arrivals.dismiss(arrival.id)}
            >
              <Icon path={dismiss} />
            </button>
          </li>
        )
      )}
    </ul>
  ) : null;
}

function Coming({ arrival, words }: { arrival: Arrival; words: WritingWords }): React.ReactElement {
  const text = arrival.state === 'waiting' ? words.picture_waits : words.picture_developing;
  return (
    <li className={styles.coming}>
      <span>
        {text} {arrival.fileName}
      </span>
      <ProgressBar
        aria-label={`${text} ${arrival.fileName}`}
        value={arrival.state === 'waiting' ? 0 : undefined}
        thickness="large"
      />
    </li>
  );
}
