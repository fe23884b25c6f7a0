import * as React from 'react';
import { without } from '../../domain/inspiration/feedFilter';
import { ThemeFilter } from '../shared/ThemeFilter';
import { usePortalWords } from '../shared/words';
import styles from './InspirationFeed.module.scss';
import type { FindBarProps, FindingParts } from './findingParts';
import type { FeedWords } from './words';

interface FeedHeadProps extends FindBarProps {
  words: FeedWords;
  /** Readers choose. */
  canChoose: boolean;
  /** Not only a theme, but all else. */
  canFind: boolean;
  /** What finds, when it has come. */
  parts?: FindingParts;
}

/** What the feed is called, and what readers first choose by. */
export function FeedHead(props: FeedHeadProps): React.ReactElement {
  const { words, canChoose, canFind, parts, place, preset, onChange, isOpen, onToggle } = props;
  const portalWords = usePortalWords();
  const heading = preset.theme ? portalWords[`theme_${preset.theme}`] : words.heading;
  const { theme } = place.filter;
  return (
    <div className={styles.head}>
      <h2 className={preset.theme ? styles.heading : `${styles.heading} ${styles.general}`} tabIndex={-1}>
        {heading}
      </h2>
      {canChoose && canFind && (
        <div className={styles.bar}>
          {parts && (
            <parts.Bar place={place} preset={preset} onChange={onChange} isOpen={isOpen} onToggle={onToggle} />
          )}
        </div>
      )}
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
