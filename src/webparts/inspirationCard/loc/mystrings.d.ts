declare interface IInspirationCardStrings {
  inspiration: string;
  newIdea: string;
  newIdeas: string;
  seeIdea: string;
  allIdeas: string;
  loading: string;
  empty_heading: string;
  empty_text: string;
  offline_text: string;
  pane_description: string;
  pane_site: string;
  pane_site_description: string;
}

declare module 'InspirationCardStrings' {
  const strings: IInspirationCardStrings;
  export = strings;
}
