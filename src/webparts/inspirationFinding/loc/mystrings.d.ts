declare interface IInspirationFindingStrings {
  facet_theme: string;
  facet_setting: string;
  facet_underMinutes: string;
  facet_place: string;
  facet_tool: string;
  any_theme: string;
  any_setting: string;
  any_underMinutes: string;
  any_place: string;
  any_tool: string;
  under: string;
  choice: string;
  chosen: string;
  clearAll: string;
  removeChosen: string;
  countsFailed: string;
  ideas_one: string;
  ideas_other: string;
  searching: string;
  corrected: string;
  searchAsWritten: string;
  shallow: string;
  recentOnly: string;
  triedBy_one: string;
  triedBy_other: string;
  myExperience: string;
  nothing_heading: string;
  nothingFor_heading: string;
  nothing_text: string;
  nothingLoosen_text: string;
  nothingFor_text: string;
  without: string;
  withoutFilters: string;
  newest: string;
  noneTried_heading: string;
  noneTried_text: string;
  noneSaved_heading: string;
  noneSaved_text: string;
  noneTriedByMe_heading: string;
  noneTriedByMe_text: string;
}

declare module '*/inspirationFinding/loc/da-dk' {
  const strings: IInspirationFindingStrings;
  export default strings;
}

declare module '*/inspirationFinding/loc/en-us' {
  const strings: IInspirationFindingStrings;
  export default strings;
}
