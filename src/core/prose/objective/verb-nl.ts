import { is, type Unit } from "../lexis/lexis";
import type { Clause } from "./clauses";
import {
  determiners,
  isContent,
  isOnlyVerb,
  isVerbal,
  looksLikeVerb,
  mayBeSubject,
  ownSubjects,
} from "./unit-kinds";

type Found = Pick<Clause, "mood" | "verb"> | undefined;

/** The infinitive at the end, or a verb at the start, commands; a verb behind a subject tells. */
export function dutchVerb(row: readonly Unit[]): Found {
  const wordsOnly = row.filter((unit) => unit.kind === "word" && !is(unit, "filler"));
  const first = row.findIndex((unit) => unit.kind === "word" && !is(unit, "filler"));
  if (first < 0 || wordsOnly.length < 2) return undefined;
  if (
    isOnlyVerb(row[first]) &&
    isManyVerb(row[first]!) &&
    /^(?:,|en|\/|van)$/u.test(row[first + 1]?.text ?? "")
  )
    return { mood: "command", verb: first };
  const relative = row.findIndex((unit) => /^(?:die|dat|wie)$/u.test(unit.text));
  for (let i = first + 1; i < row.length; i++) {
    const unit = row[i]!;
    const before = row[i - 1]!;
    if (
      goesOn.test(unit.text) &&
      i === row.length - 2 &&
      isManyVerb(row[i + 1]!) &&
      !is(before, "outsider", "staff")
    )
      return { mood: "command", verb: i + 1 };
    if (is(unit, "auxiliary") && i === row.length - 1 && relative > first) continue;
    if (is(unit, "auxiliary") && (i < row.length - 1 || !is(before, "attitude adjective", "state", "praise")))
      return { mood: "sentence", verb: i };
    const finite =
      isOnlyVerb(unit) ||
      (looksLikeVerb(row, i) && /(t|en)$/u.test(unit.text)) ||
      (isVerbal(unit) &&
        (is(before, "outsider") ||
          ((/s$/u.test(before.text) || isMany(row[first])) && isManyVerb(unit) && takesObject(row[i + 1]))));
    if (!finite || !mayBeSubject(before)) continue;
    if (isManyVerb(unit) && isOneNoun(before) && !(isMany(row[first]) && takesObject(row[i + 1]))) continue;
    if (
      (relative < 0 || i < relative) &&
      is(unit, "weak verb", "quality verb") &&
      isManyVerb(unit) &&
      is(before, "outsider", "staff") &&
      !takesObject(row[i + 1])
    )
      continue;
    const last = row.slice(i + 1).every((other) => other.kind !== "word");
    if (last && /en$/u.test(unit.text) && !is(before, "outsider", "staff") && !ownSubjects.has(before.text))
      continue;
    if (last && is(unit, "direction", "gain")) continue;
    return { mood: "sentence", verb: i };
  }
  const head = row[first]!;
  if (is(head, "auxiliary") || isOnlyVerb(head)) return { mood: "command", verb: first };
  const last = row.findLastIndex((unit) => unit.kind === "word");
  const tail = row[last]!;
  if (isOnlyVerb(tail) || (isVerbal(tail) && is(row[last - 1], ...manners)))
    return { mood: "command", verb: last };
  if (tail.tags.size === 0 && /[^aeiou]en$/u.test(tail.text) && before(row, last))
    return { mood: "command", verb: last };
  const inner = row.findIndex(
    (unit, i) =>
      i > first &&
      is(unit, "direction", "making", "gain", "weak verb", "conduct verb", "dealing") &&
      isOnlyVerb(unit) &&
      isManyVerb(unit),
  );
  return inner < 0 ? undefined : { mood: "command", verb: inner };
}

/** How something is done: in front of an infinitive, they make it one. */
const manners = ["attitude adjective", "conduct adjective", "conduct ending", "state"];

/** "… blijven verbeteren", "… gaan vieren": what is to be done is the last verb. */
const goesOn = /^(?:blijven|laten|gaan|helpen)$/u;

/** "Bedrijven in de regio": several, at the start. */
function isMany(unit: Unit | undefined): boolean {
  return is(unit, "outsider", "staff") && /(?:en|s)$/u.test(unit?.text ?? "");
}

/** The Dutch infinitive, which is the form of the plural as well. */
function isManyVerb(unit: Unit): boolean {
  return /(?:en|gaan|staan|doen|zien|slaan|zijn)$/u.test(unit.text);
}

/** "Een team bouwen": one team is no subject of a verb in the plural. */
function isOneNoun(unit: Unit): boolean {
  return (
    is(unit, "outsider", "staff", "generic") &&
    !/(?:en|s|'s|eren|lui)$/u.test(unit.text) &&
    !ownSubjects.has(unit.text)
  );
}

/** "Ouders helpen hun kind": behind its verb stands what the subject does it to. */
function takesObject(unit: Unit | undefined): boolean {
  return unit !== undefined && determiners.has(unit.text);
}

/** An unknown word on -en is an infinitive behind an object with its article, or behind one that is no adjective. */
function before(row: readonly Unit[], at: number): boolean {
  const object = row[at - 1];
  return (
    object !== undefined &&
    determiners.has(row[at - 2]?.text ?? "") &&
    isContent(object) &&
    !is(object, "praise", "state")
  );
}
