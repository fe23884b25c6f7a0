declare interface IInspirationFeedWebPartStrings {
  heading: string;
  loading: string;
  showMore: string;
  loadingMore: string;
  showing_one: string;
  showing_other: string;
  empty_heading: string;
  empty_text: string;
  emptyTheme_heading: string;
  emptyTheme_text: string;
  showAll: string;
  shownFromBefore: string;
  pane_description: string;
  pane_pageSize: string;
  pane_theme: string;
  pane_readersChoose: string;
}

declare module 'InspirationFeedWebPartStrings' {
  const strings: IInspirationFeedWebPartStrings;
  export = strings;
}
