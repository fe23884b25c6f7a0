import type { PortalWords } from '../../../shared/words';
import type { ReadingWords } from '../words';

/** What stands on paper besides the post itself. */
export type PaperWords = ReadingWords & PortalWords;
