import { is, type Unit } from "../lexis/lexis";
import type { Clause } from "./clauses";
import { determiners, isOnlyVerb, isVerbal, looksLikeVerb, mayBeSubject, ownSubjects } from "./unit-kinds";

type Found = Pick<Clause, "mood" | "verb"> | undefined;

/** A verb at the start commands; one behind a subject tells. */
export function englishVerb(row: readonly Unit[]): Found {
  const first = row.findIndex((unit) => unit.kind === "word" && !is(unit, "filler") && unit.text !== "to");
  const head = row[first];
  if (!head) return undefined;
  if (startsCommand(row, first)) return { mood: "command", verb: first };
  for (let i = first + 1; i < row.length; i++) {
    const unit = row[i]!;
    const before = row[i - 1]!;
    if (is(unit, "auxiliary")) return { mood: "sentence", verb: i };
    if (!mayBeSubject(before) || isFinite(row[i + 1])) continue;
    const isAgreed = agrees(unit, before) || (is(head, "outsider") && agrees(unit, head));
    if (looksLikeVerb(row, i) && isAgreed) return { mood: "sentence", verb: i };
    if (!isVerbal(unit)) continue;
    if (isAgreed && (isOnlyVerb(unit) || determiners.has(row[i + 1]?.text ?? "") || is(before, "outsider"))) {
      return { mood: "sentence", verb: i };
    }
  }
  return undefined;
}

function startsCommand(row: readonly Unit[], at: number): boolean {
  const unit = row[at]!;
  const next = row[at + 1];
  if (is(unit, "auxiliary")) return true;
  if (isFinite(next)) return false;
  if (isOnlyVerb(unit)) return !/(ed|en)$/u.test(unit.text) || is(next, "function");
  if (isVerbal(unit))
    return next !== undefined && (determiners.has(next.text) || is(next, "outsider", "staff"));
  if (unit.tags.size === 0) return next !== undefined && determiners.has(next.text) && next.text !== "a";
  return false;
}

const finite = new Set("is are was were has have can will".split(" "));

/** What stands before it is no verb: "repairs are …", "support calls are …". */
function isFinite(unit: Unit | undefined): boolean {
  return unit !== undefined && finite.has(unit.text);
}

function isPlural(word: string): boolean {
  return (
    /(?:[^s]s|people|men|children|staff|police|everyone|mice|teeth|feet)$/u.test(word) ||
    ownSubjects.has(word)
  );
}

/** "Customers find", "line 2 stops"; not "customer reports". */
function agrees(verb: Unit, subject: Unit): boolean {
  if (/ing$/u.test(verb.text)) return false;
  const third = /[^s]s$/u.test(verb.text);
  if (subject.text === "everyone" || subject.text === "everybody" || subject.text === "nobody") return third;
  return isPlural(subject.text) ? !third : third;
}
