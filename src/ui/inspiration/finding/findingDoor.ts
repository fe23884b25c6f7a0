import type { VisitFinder } from './visitFinder';
import type { FindingWords } from './words';

/** What all views that find stand on. */
export interface FindingDoor {
  readonly finder: VisitFinder;
  /** The words for finding. */
  readonly say: FindingWords;
}
