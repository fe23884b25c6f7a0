declare interface IPortalStrings {
  locale: string;
  curriculumTheme: string;
  allThemes: string;
  theme_allRoundPersonalDevelopment: string;
  theme_socialDevelopment: string;
  theme_communicationAndLanguage: string;
  theme_bodySensesAndMovement: string;
  theme_natureOutdoorScience: string;
  theme_cultureAestheticsCommunity: string;
  setting_childminding: string;
  setting_nursery: string;
  setting_kindergarten: string;
  setting_afterSchool: string;
  setting_lowerPrimary: string;
  setting_upperPrimary: string;
  setting_lowerSecondary: string;
  place_playroom: string;
  place_outdoors: string;
  place_staffRoom: string;
  place_childminderHome: string;
  place_classroom: string;
  minutes: string;
  tryAgain: string;
  error_offline_heading: string;
  error_offline_text: string;
  error_throttled_heading: string;
  error_throttled_text: string;
  error_forbidden_heading: string;
  error_forbidden_text: string;
  error_notFound_heading: string;
  error_notFound_text: string;
  error_conflict_heading: string;
  error_conflict_text: string;
  error_invalid_heading: string;
  error_invalid_text: string;
  error_unavailable_heading: string;
  error_unavailable_text: string;
}

declare module 'PortalStrings' {
  const strings: IPortalStrings;
  export = strings;
}
