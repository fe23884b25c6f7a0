/** What an editor sets on the web part of a post; stored with the page. */
export interface InspirationPostProperties {
  /** '' or missing, as on pages from before there was a choice: everything. */
  shows?: 'facts' | 'responses' | '';
}
