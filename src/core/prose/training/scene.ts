import { is, type Unit } from "../lexis/lexis";

/** What an action says around the words of learning: for whom it is, and what else it might be about. */
export interface Scene {
  readonly row: readonly Unit[];
  /** Whom it is for, as far as it says. */
  readonly audience: "own" | "outside" | undefined;
  /** It names a place outside the organisation. */
  readonly isElsewhere: boolean;
  /** Courses are sold, published or translated: they are the product. */
  readonly isOffered: boolean;
  /** It speaks of models and machines, or of sports, where training is something else. */
  readonly isOfMachines: boolean;
  readonly isOfSport: boolean;
  /** It has a purpose of work: to find out, to agree, to choose. */
  readonly isWork: boolean;
}

export function sceneOf(row: readonly Unit[]): Scene {
  const has = (tag: string): boolean => row.some((unit) => is(unit, tag));
  const audience = audienceOf(row);
  return {
    row,
    audience,
    isElsewhere: has("elsewhere"),
    isOffered: has("sell"),
    isOfMachines: audience !== "own" && machineOutsideTopic(row),
    isOfSport: audience !== "own" && has("sport"),
    isWork: has("work"),
  };
}

/**
 * Others, where a place outside is named; else the people named first, one's own before others. People named as the topic ("a course about customers", "customer
 * service") are not whom it is for, nor are those whom one's own people will deal with.
 */
function audienceOf(row: readonly Unit[]): Scene["audience"] {
  if (row.some((unit) => is(unit, "elsewhere"))) return "outside";
  if (row.some((unit) => is(unit, "inner"))) return "own";
  if (isFewSent(row)) return "own";
  let inTopic = false;
  for (let i = 0; i < row.length; i++) {
    const unit = row[i]!;
    if (is(unit, "about")) inTopic = true;
    else if (is(unit, "for") || unit.kind === "mark") inTopic = false;
    if (is(unit, "staff", "inner training")) return "own";
    if (isOutsider(row, i) && !inTopic) return "outside";
  }
  return undefined;
}

/** "Drie ouders naar de cursus", "a course for six members": so few, sent or named to be taught, are a club's own. */
function isFewSent(row: readonly Unit[]): boolean {
  const who = row.findIndex((_, i) => isOutsider(row, i));
  if (who < 1 || !is(row[who - 1], "few")) return false;
  const course = row.findIndex((unit) => is(unit, "training"));
  if (course < 0 || Math.abs(course - who) > 5) return false;
  if (course < who) return /^(?:for|voor)$/u.test(row[who - 2]?.text ?? "");
  return who < 3 && is(who === 2 ? row[0] : row[who + 1], "sent");
}

/** Where somebody is from: "village mechanics". */
const places = /^(?:village|town|community|neighbou?rhood|society|public|industry)$/u;

/** Who starts, at a place of work or in a house of their own. */
const newHere = /^starters?$/u;

/** Somebody from outside, unless only the first part of a topic or of a trade: "customer service", "school leaders". */
export function isOutsider(row: readonly Unit[], at: number): boolean {
  if (!is(row[at], "outsider") || is(row[at], "staff") || newHere.test(row[at]!.text)) return false;
  if (is(row[at + 1], "tail")) return false;
  return !is(row[at + 1], "staff") || places.test(row[at]!.text);
}

function machineOutsideTopic(row: readonly Unit[]): boolean {
  const machine = row.findIndex((unit) => is(unit, "machine"));
  if (machine < 0) return false;
  const course = row.findIndex((unit) => is(unit, "training", "gathering"));
  const about = row.findIndex((unit, i) => i > course && is(unit, "about"));
  return course < 0 || about < 0 || about > machine;
}
