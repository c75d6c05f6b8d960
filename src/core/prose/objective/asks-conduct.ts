import type { Range } from "../../model/span";
import { is, type Unit } from "../lexis/lexis";
import type { Clause } from "./clauses";
import { commandsInRow, everybodyIsA, ifYouThenYou, isNoVirtue, staffOfKind } from "./maxim-signs";
import {
  asksForVirtue,
  asksToBe,
  behavesItself,
  comesCloser,
  comesFirst,
  leavesOffVice,
  moreOrLess,
  speaksToYou,
} from "./motto-signs";
import {
  dealsSomehow,
  peopleBehave,
  peopleFeel,
  peopleWho,
  playsRole,
  thatBehaves,
  treatsAs,
  treatsSomehow,
} from "./people-signs";

/** One way in which the form of an objective asks for conduct, whatever the words; the words that ask. */
type Sign = (clause: Clause) => Range | undefined;

const signs: readonly Sign[] = [
  leavesOffVice,
  asksForVirtue,
  comesFirst,
  asksToBe,
  peopleWho,
  playsRole,
  treatsAs,
  dealsSomehow,
  peopleBehave,
  peopleFeel,
  treatsSomehow,
  speaksToYou,
  comesCloser,
  moreOrLess,
  thatBehaves,
  behavesItself,
  ifYouThenYou,
  commandsInRow,
  everybodyIsA,
  isNoVirtue,
  staffOfKind,
];

/**
 * The words of an objective that, by its form, ask how people behave: "be …", "colleagues who …", "treat … as …", "… with
 * patience". Undefined when a number or a moment makes it an outcome.
 */
export function asksConduct(clause: Clause): Range | undefined {
  if (hasTerm(clause.row)) return undefined;
  for (const sign of signs) {
    const range = sign(clause);
    if (range) return range;
  }
  return undefined;
}

const terms = new Set(
  "before until without than no_longer on_time in_time once voordat zonder totdat niet_meer op_tijd niet_langer"
    .split(" ")
    .map((term) => term.replaceAll("_", " ")),
);

/** A moment, an amount or a way of going that an outsider can see. */
function hasTerm(row: readonly Unit[]): boolean {
  return row.some(
    (unit, i) =>
      terms.has(unit.text) ||
      unit.kind === "number" ||
      (is(unit, "amount") && !is(unit, "each other") && i > 0),
  );
}
