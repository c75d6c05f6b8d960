import { is, type Unit } from "../lexis/lexis";

/** What a why has to show for itself, each as a count. */
export interface Evidence {
  /** Things that a reader can tell from others. */
  readonly specific: number;
  /** Losses, risks, needs. */
  readonly trouble: number;
  /** Numbers, moments, outside forces. */
  readonly facts: number;
  readonly negations: number;
  readonly outsiders: number;
  readonly platitudes: number;
  readonly importance: number;
  readonly authority: number;
  readonly plans: number;
  readonly deciding: number;
  readonly verbs: number;
}

const general = [
  "function",
  "filler",
  "generic",
  "praise",
  "attitude",
  "direction",
  "making",
  "verb",
  "outsider",
  "staff",
  "authority",
  "plan",
  "deciding",
  "importance",
  "platitude",
  "trouble",
  "moment",
  "force",
  "consequence",
  "negation",
  "own empty",
  "state",
  "quantity",
];

export function evidenceOf(row: readonly Unit[]): Evidence {
  const count = (test: (unit: Unit, i: number) => boolean): number => row.filter(test).length;
  return {
    specific: count((unit) => unit.kind === "word" && (is(unit, "measured") || !is(unit, ...general))),
    trouble: count((unit) => is(unit, "trouble")),
    facts: count((unit, i) => (unit.kind === "number" ? isAmount(row, i) : is(unit, "moment", "force"))),
    negations: count((unit) => is(unit, "negation")),
    outsiders: count((unit) => is(unit, "outsider")),
    platitudes: count((unit) => is(unit, "platitude", "own empty")),
    importance: count((unit) => is(unit, "importance")),
    authority: count((unit) => is(unit, "authority")),
    plans: count((unit) => is(unit, "plan")),
    deciding: count((unit) => is(unit, "deciding")),
    verbs: count((unit) => is(unit, "verb")),
  };
}

/** Not the year of a plan, nor "#1". */
function isAmount(row: readonly Unit[], at: number): boolean {
  const before = row[at - 1];
  return before?.text !== "#" && !is(before, "plan");
}
