import type { Facet } from '../../../domain/inspiration/feedFilter';

/** The words for finding ideas, flat as SharePoint's loader expects; what stands in braces is filled in. */
export type FindingWords = Readonly<Record<FindingWord, string>>;

type FindingWord =
  /** What a facet is called, and the choice of none. */
  | `facet_${Facet}`
  | `any_${Facet}`
  | 'under'
  /** A choice with how many ideas it would leave. */
  | 'choice'
  | 'chosen'
  | 'clearAll'
  | 'removeChosen'
  | 'countsFailed'
  | 'ideas_one'
  | 'ideas_other'
  | 'searching'
  | 'corrected'
  | 'searchAsWritten'
  | 'shallow'
  | 'recentOnly'
  | 'triedBy_one'
  | 'triedBy_other'
  | 'myExperience'
  | 'nothing_heading'
  | 'nothingFor_heading'
  | 'nothing_text'
  | 'nothingLoosen_text'
  | 'nothingFor_text'
  | 'without'
  | 'withoutFilters'
  | 'newest'
  | 'noneTried_heading'
  | 'noneTried_text'
  | 'noneSaved_heading'
  | 'noneSaved_text'
  | 'noneTriedByMe_heading'
  | 'noneTriedByMe_text';
