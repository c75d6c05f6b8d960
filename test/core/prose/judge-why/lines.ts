/** A why beside the objective it is given for. */
export type WhyOfObjective = readonly [why: string, objective: string];

/** Labelled whys: for each verdict, and each kind of emptiness, the lines that get it. */
export interface WhyLines {
  readonly purpose: readonly string[];
  readonly placeholder: readonly string[];
  readonly authority: readonly string[];
  readonly platitude: readonly string[];
  /** Whys that only show themselves circular beside their objective. */
  readonly circular: readonly WhyOfObjective[];
  /** Whys that share words with their objective and still say what it is for. */
  readonly notCircular: readonly WhyOfObjective[];
}
