import type { FindingWords } from '../../../src/ui/inspiration/finding/words';
import { danishWords } from '../shared/danishWords';

/** The Danish words for finding ideas, from the file that ships. */
export const findingWords = danishWords<FindingWords>('inspirationFinding');
