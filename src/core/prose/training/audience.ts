import { is, type Unit } from "../lexis/lexis";

/** The first people or machines named behind a word, unless something else is named in between by a preposition. */
export function firstPersonAfter(row: readonly Unit[], at: number): Unit | undefined {
  for (let i = at + 1; i < row.length; i++) {
    const unit = row[i]!;
    if (is(unit, "about") && i > at + 1) return undefined;
    if (is(unit, "staff", "outsider", "machine") && !is(row[i + 1], "tail")) return unit;
  }
  return undefined;
}

/**
 * Is the training for others than one's own people? People named as the topic ("a course about customers", "customer
 * service") are not whom it is for, nor are those whom one's own people, named first, will deal with.
 */
export function audienceIsOutside(row: readonly Unit[]): boolean {
  let inTopic = false;
  for (let i = 0; i < row.length; i++) {
    const unit = row[i]!;
    if (is(unit, "about")) inTopic = true;
    else if (is(unit, "for") || unit.kind === "mark") inTopic = false;
    if (is(unit, "staff")) return false;
    if (is(unit, "outsider") && !inTopic && !is(row[i + 1], "tail")) return true;
  }
  return false;
}
