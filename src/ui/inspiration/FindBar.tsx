import * as React from 'react';
import type { PlaceInBlog } from '../../domain/inspiration/feedAddress';
import { facetsChosen } from '../../domain/inspiration/feedFilter';
import type { FeedFilter } from '../../domain/inspiration/feedFilter';
import { Button } from '../shared/Button';
import { filter as filterSign } from '../shared/icons';
import { Select } from '../shared/Select';
import { feedViews } from './feedViews';
import styles from './FindBar.module.scss';
import { SearchField } from './SearchField';
import type { FeedWords } from './words';

interface FindBarProps {
  place: PlaceInBlog;
  /** What an editor has set, and readers therefore can't choose. */
  preset: FeedFilter;
  words: FeedWords;
  isOpen: boolean;
  onToggle: () => void;
  onChange: (part: Partial<PlaceInBlog>) => void;
}


/** The first row of the feed: words to search for, which ideas, and the door to the filters. */
export function FindBar(props: FindBarProps): React.ReactElement {
  const { place, preset, words, isOpen, onToggle, onChange } = props;
  // The theme is chosen beside this, where it can be seen.
  const chosen = facetsChosen({ ...place.filter, theme: undefined }).filter((facet) => preset[facet] === undefined).length;
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
        {chosen ? `${words.filters} (${chosen})` : words.filters}
      </Button>
    </div>
  );
}
