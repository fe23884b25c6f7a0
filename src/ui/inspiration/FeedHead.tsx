import * as React from 'react';
import type { FacetCounts } from '../../domain/inspiration/facetCounts';
import { without } from '../../domain/inspiration/feedFilter';
import type { FeedView } from '../../domain/inspiration/inspirationFinder';
import { ThemeFilter } from '../shared/ThemeFilter';
import { usePortalWords } from '../shared/words';
import styles from './InspirationFeed.module.scss';
import { FindBar } from './FindBar';
import type { FindingProps } from './findingParts';
import type { FeedWords } from './words';
import { WriteDoor } from './WriteDoor';

interface FeedHeadProps extends FindingProps {
  words: FeedWords;
  /** Readers choose, or will when there is something to choose among. */
  showsFilters: boolean;
  canChoose: boolean;
  /** The view that an editor chose for the feed to begin with. */
  home?: Exclude<FeedView, 'newest'>;
  /** Not only a theme, but all else. */
  canFind: boolean;
  isOpen: boolean;
  onToggle: () => void;
  /** How many ideas each theme would leave, once that is known. */
  themeCounts?: FacetCounts['theme'];
  onWrite?: (writing: string) => void;
}

/** What the feed is called, and what readers first choose by. */
export function FeedHead(props: FeedHeadProps): React.ReactElement {
  const { words, canChoose, canFind, showsFilters, home, place, preset, onChange } = props;
  const portalWords = usePortalWords();
  const heading = preset.theme ? portalWords[`theme_${preset.theme}`] : home ? words[`view_${home}`] : words.heading;
  // Where readers choose, the page around says what this is.
  const isGeneral = showsFilters && !preset.theme;
  const { theme } = place.filter;
  return (
    <div className={styles.head}>
      <h2 className={isGeneral ? `${styles.heading} ${styles.general}` : styles.heading} tabIndex={-1}>
        {heading}
      </h2>
      {props.onWrite && <WriteDoor words={words} onWrite={props.onWrite} />}
      {canChoose && canFind && <FindBar {...props} />}
      {canChoose && !preset.theme && (
        <div className={styles.themes}>
          <ThemeFilter
            theme={theme}
            counts={props.themeCounts}
            onChange={(chosen) => onChange({ filter: { ...without(place.filter, 'theme'), theme: chosen } })}
          />
        </div>
      )}
    </div>
  );
}
