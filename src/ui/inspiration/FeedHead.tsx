import * as React from 'react';
import { without } from '../../domain/inspiration/feedFilter';
import { ThemeFilter } from '../shared/ThemeFilter';
import { usePortalWords } from '../shared/words';
import styles from './InspirationFeed.module.scss';
import { FindBar } from './FindBar';
import type { FindingProps } from './findingParts';
import type { FeedWords } from './words';

interface FeedHeadProps extends FindingProps {
  words: FeedWords;
  /** Readers choose. */
  canChoose: boolean;
  /** Not only a theme, but all else. */
  canFind: boolean;
  isOpen: boolean;
  onToggle: () => void;
}

/** What the feed is called, and what readers first choose by. */
export function FeedHead(props: FeedHeadProps): React.ReactElement {
  const { words, canChoose, canFind, place, preset, onChange } = props;
  const portalWords = usePortalWords();
  const heading = preset.theme ? portalWords[`theme_${preset.theme}`] : words.heading;
  const { theme } = place.filter;
  return (
    <div className={styles.head}>
      <h2 className={preset.theme ? styles.heading : `${styles.heading} ${styles.general}`} tabIndex={-1}>
        {heading}
      </h2>
      {canChoose && canFind && <FindBar {...props} />}
      {canChoose && !preset.theme && (
        <div className={styles.themes}>
          <ThemeFilter
            theme={theme}
            onChange={(chosen) => onChange({ filter: { ...without(place.filter, 'theme'), theme: chosen } })}
          />
        </div>
      )}
    </div>
  );
}
