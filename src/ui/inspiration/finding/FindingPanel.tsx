import * as React from 'react';
import { facets } from '../../../domain/inspiration/feedFilter';
import { Button } from '../../shared/Button';
import { Select } from '../../shared/Select';
import { usePortalWords } from '../../shared/words';
import { feedViews } from '../feedViews';
import type { FindingPanelProps } from '../findingParts';
import listStyles from '../PostList.module.scss';
import { ChosenFilters } from './ChosenFilters';
import { choicesOf } from './facetChoices';
import type { FindingDoor } from './findingDoor';
import styles from './FindingPanel.module.scss';
import { useFound } from './useFound';

/** The filters with how many ideas each choice would leave, and what is chosen. */
export function FindingPanel(props: FindingPanelProps & FindingDoor): React.ReactElement {
  const { finder, say, place, preset, onChange, isOpen, onCounts, words } = props;
  const portalWords = usePortalWords();
  // Counting takes the catalogue of all ideas, which is read when numbers are looked at.
  const isCounted = React.useRef(false);
  isCounted.current ||= isOpen || place.text !== '' || place.view !== 'newest';
  const isAsked = isCounted.current;
  const queries = React.useMemo(() => (isAsked ? [place] : []), [isAsked, place]);
  const [answers, countAgain] = useFound(finder, queries);
  const answer = answers?.[0];
  const counts = answer?.ok ? answer.value.counts : undefined;
  // At once, not as a passive effect: React runs those at the next event, and drawing a menu anew in the middle of its
  // own event takes back what was chosen in it.
  React.useLayoutEffect(() => counts && onCounts(counts), [counts, onCounts]);
  // The theme has pills, or a menu, of its own above.
  const asked = facets.filter((facet) => facet !== 'theme' && preset[facet] === undefined);
  return (
    <div className={styles.panel}>
      {isOpen && (
        <div className={styles.fields} role="group" aria-label={words.filters}>
          <div className={styles.view}>
            <Select
              isNamed
              name={words.view}
              value={place.view}
              options={feedViews.map((value) => ({ value, text: words[`view_${value}`] }))}
              onChange={(view) => onChange({ view })}
            />
          </div>
          {asked.map((facet) => {
            const choices = choicesOf(facet, place.filter, counts, say, portalWords);
            return (
              <Select
                key={facet}
                isNamed
                name={say[`facet_${facet}`]}
                value={String(place.filter[facet] ?? '')}
                options={[
                  { value: '', text: say[`any_${facet}`] },
                  ...choices.map(({ value, text, count }) => ({
                    value,
                    text:
                      count === undefined
                        ? text
                        : say.choice.replace('{name}', () => text).replace('{count}', String(count)),
                  })),
                ]}
                onChange={(value) => {
                  const choice = choices.find((one) => one.value === value);
                  const cleared = { ...place.filter, [facet]: undefined };
                  onChange({ filter: choice ? choice.choose(cleared) : cleared });
                }}
              />
            );
          })}
          {answer && !answer.ok && (
            <p className={listStyles.notice} role="status">
              {say.countsFailed}
              <Button onClick={countAgain}>{portalWords.tryAgain}</Button>
            </p>
          )}
        </div>
      )}
      <ChosenFilters {...props} total={answer?.ok ? answer.value.posts.length : undefined} />
    </div>
  );
}
