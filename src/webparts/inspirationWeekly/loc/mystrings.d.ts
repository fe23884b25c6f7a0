declare interface IInspirationWeeklyWebPartStrings {
  heading: string;
  loading: string;
  empty: string;
  pane_byItself: string;
}

declare module 'InspirationWeeklyWebPartStrings' {
  const strings: IInspirationWeeklyWebPartStrings;
  export = strings;
}
