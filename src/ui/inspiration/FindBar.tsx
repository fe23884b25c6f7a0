import * as React from 'react';
import { facetsChosen } from '../../domain/inspiration/feedFilter';
import { Button } from '../shared/Button';
import { filter as filterSign } from '../shared/icons';
import { Select } from '../shared/Select';
import { feedViews } from './feedViews';
import styles from './FindBar.module.scss';
import type { FindingProps } from './findingParts';
import { SearchField } from './SearchField';
import type { FeedWords } from './words';

interface FindBarProps extends FindingProps {
  words: FeedWords;
  /** The filters are shown. */
  isOpen: boolean;
  onToggle: () => void;
}

/** The first row of the feed: words to search for, which ideas, and the door to the filters. */
export function FindBar(props: FindBarProps): React.ReactElement {
  const { place, preset, words, isOpen, onToggle, onChange } = props;
  // The theme is chosen beside this, where it can be seen.
  const chosen = facetsChosen({ ...place.filter, theme: undefined }).filter((facet) => preset[facet] === undefined);
  return (
    <div className={styles.bar}>
      <SearchField text={place.text} words={words} onSearch={(text) => onChange({ text })} />
      <Select
        name={words.view}
        value={place.view}
        options={feedViews.map((value) => ({ value, text: words[`view_${value}`] }))}
        onChange={(view) => onChange({ view })}
      />
      <Button icon={filterSign} isExpanded={isOpen} onClick={onToggle}>
        {chosen.length > 0 ? `${words.filters} (${chosen.length})` : words.filters}
      </Button>
    </div>
  );
}
