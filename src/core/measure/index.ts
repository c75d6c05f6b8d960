export { type FieldReading } from "./field-reading";
export { type MeasureContext, readMeasure, readMeasures, readTokensAndMeasures } from "./read-measure";
export { type FieldContext, readField } from "./read-field";
export { tokenise } from "./tokenise";
export type { Cue, NumberRole, Token } from "./token";
export { type AmbiguousNumber, looksAmbiguous } from "./ambiguous";
export { formatMeasure, formatNumber, formatValue } from "./format";
export { sizeUnits } from "./unit";
