import * as React from 'react';
import { facetsChosen, narrowedBy, without } from '../../../domain/inspiration/feedFilter';
import type { FeedFilter } from '../../../domain/inspiration/feedFilter';
import { Button } from '../../shared/Button';
import { lightbulb } from '../../shared/icons';
import { StateMessage } from '../../shared/StateMessage';
import { counted, usePortalWords } from '../../shared/words';
import type { FindingProps } from '../findingParts';
import { nameOf } from './facetChoices';
import type { FindingDoor } from './findingDoor';
import styles from './NothingFound.module.scss';
import { useFound } from './useFound';

interface Loosening {
  /** What the button says, but for the number. */
  readonly text: string;
  readonly filter: FeedFilter;
}

/** Says that nothing fits, and which filter is one too many. */
export function NothingFound({ finder, say, place, preset, onChange }: FindingProps & FindingDoor): React.ReactElement {
  const portalWords = usePortalWords();
  const loosenings = React.useMemo(() => {
    const chosen = facetsChosen(place.filter).filter((facet) => preset[facet] === undefined);
    const each: Loosening[] = chosen.map((facet) => ({
      text: say.without.replace('{name}', () => nameOf(place.filter, facet, say, portalWords)),
      filter: without(place.filter, facet),
    }));
    return chosen.length > 1 ? [...each, { text: say.withoutFilters, filter: narrowedBy({}, preset) }] : each;
  }, [place, preset, say, portalWords]);
  const queries = React.useMemo(() => loosenings.map(({ filter }) => ({ ...place, filter })), [loosenings, place]);
  const [answers] = useFound(finder, queries);
  const offers = loosenings.flatMap(({ text, filter }, index) => {
    const answer = answers?.[index];
    const count = answer?.ok ? answer.value.posts.length : 0;
    return count > 0 ? [{ text, filter, count }] : [];
  });
  const isSearch = place.text !== '';
  return (
    <StateMessage
      icon={lightbulb}
      role="status"
      heading={isSearch ? say.nothingFor_heading.replace('{text}', () => unquoted(place.text)) : say.nothing_heading}
      text={offers.length > 0 ? say.nothingLoosen_text : isSearch ? say.nothingFor_text : say.nothing_text}
    >
      <div className={styles.offers}>
        {offers.map(({ text, filter, count }) => (
          <Button key={text} onClick={() => onChange({ filter })}>
            {text.replace('{ideas}', counted(say.ideas_one, say.ideas_other, count, portalWords.locale))}
          </Button>
        ))}
      </div>
    </StateMessage>
  );
}

/** What was searched for, without the quotation marks that ask for it word for word. */
function unquoted(text: string): string {
  return text.replace(/^"(.*)"$/, '$1');
}
