/** The words of the feed of ideas, flat as SharePoint's loader expects; `{count}` stands for a number. */
export interface FeedWords {
  readonly heading: string;
  readonly loading: string;
  readonly showMore: string;
  readonly loadingMore: string;
  readonly showing_one: string;
  readonly showing_other: string;
  readonly empty_heading: string;
  readonly empty_text: string;
  /** When no idea is within the filter. */
  readonly none_heading: string;
  readonly none_text: string;
  readonly showAll: string;
  /** Above ideas that were seen before and couldn't be read again. */
  readonly shownFromBefore: string;
  readonly search: string;
  readonly clearSearch: string;
  readonly filters: string;
  readonly view: string;
  readonly view_newest: string;
  readonly view_mostTried: string;
  readonly view_saved: string;
  readonly view_tried: string;
  /** Where the script for filters can't be fetched. */
  readonly findingFailed: string;
  /** For those who may write. */
  readonly shareIdea: string;
  readonly myIdeas: string;
}

/** The words of the facts of a post. */
export interface FactsWords {
  readonly heading: string;
  readonly loading: string;
  readonly time: string;
  readonly place: string;
  readonly setting: string;
  readonly tool: string;
  readonly institution: string;
  /** For whoever edits a post without facts. */
  readonly noFacts_heading: string;
  readonly noFacts_text: string;
}
