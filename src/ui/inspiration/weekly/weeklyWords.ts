/** The words of the idea of the week, flat as SharePoint's loader expects. */
export interface WeeklyWords {
  readonly heading: string;
  readonly loading: string;
  /** Before there is an idea to choose. */
  readonly empty: string;
}
