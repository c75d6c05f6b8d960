/** Labelled objectives: for each verdict, the lines that get it. */
export interface ObjectiveLines {
  readonly clear: readonly string[];
  readonly vague: readonly string[];
  readonly attitude: readonly string[];
}
