/** A stretch of a document's text, in UTF-16 units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of one value's own text (not of the document). Same units as {@link Span}. */
export type Range = Span;
