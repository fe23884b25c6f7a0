import * as React from 'react';
import type { FindQuery, Found } from '../../../domain/inspiration/inspirationFinder';
import type { Result } from '../../../domain/shared/result';
import type { VisitFinder } from './visitFinder';

/**
 * What each of some queries finds, without cards; undefined until all have answered. What was found before stays while
 * others are asked.
 *
 * @param queries the same array as long as they say the same
 */
export function useFound(
  finder: VisitFinder,
  queries: readonly FindQuery[]
): [readonly Result<Found>[] | undefined, () => void] {
  const [answers, setAnswers] = React.useState<readonly Result<Found>[]>();
  const [round, setRound] = React.useState(0);
  React.useEffect(() => {
    let isCurrent = true;
    void Promise.all(queries.map((query) => finder.find(query))).then((all) => isCurrent && setAnswers(all));
    return () => {
      isCurrent = false;
    };
  }, [finder, queries, round]);
  return [answers, React.useCallback(() => setRound((count) => count + 1), [])];
}
