/** What an editor sets on the idea of the week; stored with the page. */
export interface InspirationWeeklyProperties {
  /** Id of the post that an editor has chosen; '' lets the week choose. */
  pinned: string;
}
