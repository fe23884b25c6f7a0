declare interface IInspirationFeedWebPartStrings {
  heading: string;
  loading: string;
  showMore: string;
  loadingMore: string;
  showing_one: string;
  showing_other: string;
  empty_heading: string;
  empty_text: string;
  none_heading: string;
  none_text: string;
  showAll: string;
  shownFromBefore: string;
  search: string;
  clearSearch: string;
  filters: string;
  view: string;
  view_newest: string;
  view_mostTried: string;
  view_saved: string;
  view_tried: string;
  findingFailed: string;
  shareIdea: string;
  myIdeas: string;
}

declare module 'InspirationFeedWebPartStrings' {
  const strings: IInspirationFeedWebPartStrings;
  export = strings;
}
