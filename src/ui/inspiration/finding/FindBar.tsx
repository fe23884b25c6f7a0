import * as React from 'react';
import { facetsChosen } from '../../../domain/inspiration/feedFilter';
import { Button } from '../../shared/Button';
import { filter as filterSign } from '../../shared/laterIcons';
import { Select } from '../../shared/Select';
import { feedViews } from '../feedViews';
import type { FindBarProps } from '../findingParts';
import styles from './FindBar.module.scss';
import type { FindingDoor } from './findingDoor';
import { SearchField } from './SearchField';

/** The first row of the feed: words to search for, which ideas, and the door to the filters. */
export function FindBar(props: FindBarProps & Pick<FindingDoor, 'say'>): React.ReactElement {
  const { place, preset, say, isOpen, onToggle, onChange } = props;
  // The theme is chosen beside this, where it can be seen.
  const chosen = facetsChosen({ ...place.filter, theme: undefined }).filter((facet) => preset[facet] === undefined);
  return (
    <div className={styles.bar}>
      <SearchField text={place.text} say={say} onSearch={(text) => onChange({ text })} />
      <Select
        name={say.view}
        value={place.view}
        options={feedViews.map((value) => ({ value, text: say[`view_${value}`] }))}
        onChange={(view) => onChange({ view })}
      />
      <Button icon={filterSign} isExpanded={isOpen} onClick={onToggle}>
        {chosen.length > 0 ? `${say.filters} (${chosen.length})` : say.filters}
      </Button>
    </div>
  );
}
