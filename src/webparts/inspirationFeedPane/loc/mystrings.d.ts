declare interface IInspirationFeedPaneStrings {
  description: string;
  look: string;
  layout: string;
  layout_cards: string;
  layout_hero: string;
  layout_list: string;
  layout_compact: string;
  pageSize: string;
  content: string;
  view: string;
  readersChoose: string;
  theme: string;
  setting: string;
  place: string;
  underMinutes: string;
  under: string;
  tool: string;
  tool_hint: string;
  readers: string;
  showsFilters: string;
  shown: string;
  notShown: string;
}

declare module '*/inspirationFeedPane/loc/da-dk' {
  const strings: IInspirationFeedPaneStrings;
  export default strings;
}

declare module '*/inspirationFeedPane/loc/en-us' {
  const strings: IInspirationFeedPaneStrings;
  export default strings;
}
