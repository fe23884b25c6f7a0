/** What an editor sets on the feed; stored with the page. */
export interface InspirationFeedProperties {
  /** Ideas at a time, 6 to 24. */
  pageSize: number;
  /** Key of the one curriculum theme to show; '' lets readers choose. */
  theme: string;
}
