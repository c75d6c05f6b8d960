/** What a table of labelled lines looks like: for each verdict, the lines that get it. */
export interface Lines {
  readonly measurable: readonly string[];
  readonly vague: readonly string[];
  readonly activity: readonly string[];
}
