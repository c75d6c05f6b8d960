/** What a compiled schema complains of, as far as it is used here; Ajv's `ErrorObject`. */
export interface ValidationError {
  /** A JSON pointer to the value. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}
