/** Actions that are training for one's own people, and others. */
export interface ActionLines {
  readonly training: readonly string[];
  readonly other: readonly string[];
}
