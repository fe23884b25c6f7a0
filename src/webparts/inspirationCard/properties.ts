/** What an editor sets on the card; stored with the dashboard. */
export interface InspirationCardProperties {
  /** Key of the one curriculum theme whose newest idea is shown; '' for the newest of all. */
  theme: string;
  /**
   * Path of the portal's site, such as `/sites/ambassadorportal`; '' where the card stands on the portal's own site.
   * Viva's dashboard belongs to the home site, so the two are seldom the same.
   */
  sitePath: string;
}
