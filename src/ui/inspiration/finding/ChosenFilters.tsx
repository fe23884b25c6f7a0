import * as React from 'react';
import type { PlaceInBlog } from '../../../domain/inspiration/feedAddress';
import { facetsChosen, without } from '../../../domain/inspiration/feedFilter';
import { Icon } from '../../shared/Icon';
import { dismiss } from '../../shared/icons';
import { counted, usePortalWords } from '../../shared/words';
import type { FindingPanelProps } from '../findingParts';
import styles from './ChosenFilters.module.scss';
import { nameOf } from './facetChoices';
import type { FindingDoor } from './findingDoor';

interface ChosenFiltersProps extends FindingPanelProps, FindingDoor {
  /** How many ideas are left; undefined until they are counted. */
  total: number | undefined;
}

const nothing: Partial<PlaceInBlog> = { filter: {}, view: 'newest' };

interface Chip {
  readonly text: string;
  readonly without: Partial<PlaceInBlog>;
}

/** How many ideas are left, and what is chosen, each to be taken away again. */
export function ChosenFilters(props: ChosenFiltersProps): React.ReactElement {
  const { place, preset, onChange, words, say, total } = props;
  const portalWords = usePortalWords();
  const row = React.useRef<HTMLDivElement>(null);
  const chips: Chip[] = facetsChosen(place.filter)
    .filter((facet) => preset[facet] === undefined && facet !== 'theme')
    .map((facet) => ({
      text: nameOf(place.filter, facet, say, portalWords),
      without: { filter: without(place.filter, facet) },
    }));
  if (place.view !== 'newest') {
    chips.push({ text: words[`view_${place.view}`], without: { view: 'newest' } });
  }
  const change = (part: Partial<PlaceInBlog>): void => {
    // The button goes with what it takes away; the focus stays near, where there is something to stay at.
    const next = chips.length > 1 && part !== nothing ? row.current : headingOf(row.current);
    next?.focus();
    onChange(part);
  };
  return (
    <div ref={row} className={styles.row} role="group" aria-label={say.chosen} tabIndex={-1}>
      <p className={styles.count} role="status">
        {/* That there are none, the message below says better. */}
        {!total ? '' : counted(say.ideas_one, say.ideas_other, total, portalWords.locale)}
      </p>
      {chips.map((chip) => (
        <button
          key={chip.text}
          type="button"
          className={styles.chip}
          aria-label={say.removeChosen.replace('{name}', () => chip.text)}
          onClick={() => change(chip.without)}
        >
          <span className={styles.face}>
            {chip.text}
            <Icon path={dismiss} />
          </span>
        </button>
      ))}
      {chips.length > 0 && (
        <button type="button" className={styles.clear} onClick={() => change(nothing)}>
          {say.clearAll}
        </button>
      )}
    </div>
  );
}

/** The heading of the feed around. */
function headingOf(row: HTMLElement | null): HTMLElement | null | undefined {
  return row?.closest('section')?.querySelector('h2');
}
