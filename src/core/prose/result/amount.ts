import { sizeUnits, type Token } from "../../measure/index";
import type { Measure, Shape } from "../../model/measure";
import { isDeterminer } from "./frame";
import { wordAt, type Sentence } from "./sentence";

/** What sort of unit an amount has: `thing` is anything that can be counted, `plain` a percentage, score or size. */
export type AmountKind = "percent" | "plain" | "money" | "time" | "thing";

/** A number in a result that may say how far an outcome goes. */
export interface Amount {
  readonly shape: Shape;
  readonly kind: AmountKind;
  /** Unit of a time, as the measure parser writes it. */
  readonly unit?: string;
  /** Has it a bound ("at least", "<"), or no number at all ("as fast as GitHub")? */
  readonly bound?: Measure["bound"];
  /** The index of its number in the row; -1 when it has none. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly measure?: Measure;
  /** Of one that is no measure. */
  readonly value?: number;
}

const times = new Set([
  "ms",
  "s",
  "min",
  "h",
  "day",
  "workday",
  "week",
  "sprint",
  "month",
  "quarter",
  "year",
]);
const moneyCode = /^[A-Z]{3}$/;
const plain = new Set(["pp", "points", "x", "stars", "‰", ...sizeUnits]);

function kindOf(unit: string | undefined): AmountKind {
  if (unit === undefined) return "thing";
  if (unit === "%" || unit.startsWith("/")) return "percent";
  if (times.has(unit)) return "time";
  if (moneyCode.test(unit)) return "money";
  return plain.has(unit.split(/ per |\//)[0]!) ? "plain" : "thing";
}

/** The amounts of a result: its measures, and the quantities that no measure covers. */
export function amountsIn(
  measures: readonly Measure[],
  tokens: readonly Token[],
  sentence: Sentence,
): Amount[] {
  const amounts: Amount[] = measures.map((measure) => ofMeasure(measure, sentence));
  let next = 0;
  for (const [i, token] of tokens.entries()) {
    while (next < measures.length && measures[next]!.span.end <= token.start) next++;
    const covered = next < measures.length && measures[next]!.span.start <= token.start;
    const isName = token.value === 0 && /^(net|netto)$/.test(tokens[i - 1]?.text ?? "");
    if (!covered && token.role === "quantity" && !isOnce(token) && !isName)
      amounts.push(ofToken(tokens, i, sentence));
  }
  return amounts;
}

function ofMeasure(measure: Measure, { row }: Sentence): Amount {
  let at = -1;
  for (let i = wordAt(row, measure.span.start); i < row.length && row[i]!.start < measure.span.end; i++) {
    if (row[i]!.kind === "number") at = i;
    if (at >= 0 && measure.shape !== "from-to") break;
  }
  const { shape, unit, bound, span } = measure;
  const kind = unit === undefined && measure.shape !== "count" ? "plain" : kindOf(unit);
  return {
    shape,
    kind,
    at,
    start: span.start,
    end: span.end,
    measure,
    ...(unit !== undefined && { unit }),
    ...(bound !== undefined && { bound }),
  };
}

/** "Once we have enough data": no amount of anything. */
function isOnce(token: Token): boolean {
  return token.unit?.kind === "times" && token.value === 1;
}

/** A quantity with a unit of its own, or after "an" ("give us an 8"), is read as a threshold; another one as a count. */
function ofToken(tokens: readonly Token[], i: number, { row }: Sentence): Amount {
  const token = tokens[i]!;
  const after = tokens[i + 1];
  const before = tokens[i - 1];
  const unit = token.unit ?? after?.unit ?? (before?.unit?.kind === "money" ? before.unit : undefined);
  const at = wordAt(row, token.start);
  const base = {
    at,
    start: token.start,
    end: token.end,
    ...(token.value !== undefined && { value: token.value }),
  } as const;
  if (unit && unit.kind !== "thing") {
    const kind: AmountKind =
      unit.kind === "percent" || unit.kind === "time" || unit.kind === "money" ? unit.kind : "plain";
    return { ...base, shape: "threshold", kind, unit: unit.name };
  }
  const last =
    after === undefined || after.kind === "mark" || after.cues.has("function") || after.cues.has("per");
  const reached =
    before !== undefined && (before.cues.has("to") || before.text === "an" || before.text === "een");
  const isScore = token.value !== undefined && !Number.isInteger(token.value);
  return last || reached || isScore
    ? { ...base, shape: "threshold", kind: "plain" }
    : { ...base, shape: "count", kind: "thing" };
}

/** "the five largest sites", "our 3 values": how many there are anyway. */
export function isDefinite(at: number, { row }: Sentence): boolean {
  const before = row[at - 1];
  return isDeterminer(before) && !/^(a|an|een|every|each|elke|elk|iedere|ieder|any)$/.test(before!.text);
}
