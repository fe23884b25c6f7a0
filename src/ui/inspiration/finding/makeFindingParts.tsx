import * as React from 'react';
import type { InspirationFinder } from '../../../domain/inspiration/inspirationFinder';
import type { FindingParts } from '../findingParts';
import { FindingPanel } from './FindingPanel';
import { FoundIdeas } from './FoundIdeas';
import { NothingFound } from './NothingFound';
import { visitFinder } from './visitFinder';
import type { FindingWords } from './words';

/** The views that find, on one finder that is loaded when it is first asked. */
export function makeFindingParts(words: FindingWords, loadFinder: () => Promise<InspirationFinder>): FindingParts {
  const door = { finder: visitFinder(loadFinder), say: words };
  return {
    Panel: (props) => <FindingPanel {...props} {...door} />,
    FoundIdeas: (props) => <FoundIdeas {...props} {...door} />,
    NothingFound: (props) => <NothingFound {...props} {...door} />,
  };
}
