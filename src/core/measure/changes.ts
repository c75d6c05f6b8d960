import { type Match, quantitiesOf } from "./pattern";
import { changeBy, directionOf, fromTo, type Reading } from "./reading";
import { readThing, tokensAt } from "./thing";

/** "from 10% to 5%". */
export function forwards(match: Match): Reading | undefined {
  const [start, end] = quantitiesOf(match);
  return start && end && fromTo(start, end);
}

/** "below 6%, was 11%". */
export function backwards(match: Match): Reading | undefined {
  const [end, start] = quantitiesOf(match);
  return start && end && fromTo(start, end);
}

/** "14% to 8%"; "3 to 5 days" may be a range. */
export function falling(match: Match): Reading | undefined {
  const reading = forwards(match);
  return reading?.direction === "down" ? reading : undefined;
}

/** "rises by 10%", "rises 8 points, from 31"; but "rises above 10%" names a level. */
export function changed(match: Match): Reading | undefined {
  const [quantity, from] = quantitiesOf(match);
  const isLevel = match.items.some((item) => item.cues.has("level"));
  return quantity && !isLevel ? changeBy(quantity, directionOf(match), from) : undefined;
}

/** "+8 points". */
export function signed(match: Match): Reading | undefined {
  const [quantity] = quantitiesOf(match);
  return quantity?.sign ? changeBy(quantity, undefined) : undefined;
}

/** "two clinics more", "drie fouten minder": the comparison ends the phrase. */
export function changedLast(match: Match): Reading | undefined {
  return isLast(match) || isOver(match) ? changed(match) : undefined;
}

/** "40% below the level of 2019". */
export function besideLevel(match: Match): Reading | undefined {
  const [quantity] = quantitiesOf(match);
  const isBelow = match.items.some((item) => item.cues.has("less-than"));
  return quantity && changeBy(quantity, isBelow ? "down" : "up");
}

/** "10 fewer complaints", "at least 12 higher". */
export function changedThings(match: Match): Reading | undefined {
  const [quantity] = quantitiesOf(match);
  if (!quantity) return undefined;
  const isCompared = match.all[match.to]?.cues.has("than") || match.items.at(-1)?.cues.has("more-than");
  if (isLast(match) || isCompared) return changeBy(quantity, directionOf(match));
  const after = tokensAt(match.all, match.to);
  const thing = readThing(after, 0, 2, new Set());
  if (!thing) return undefined;
  const things = { ...quantity, unit: { name: thing.name, kind: "thing" } } as const;
  return { ...changeBy(things, directionOf(match)), until: match.to + thing.next };
}

const behind = new Set("in bij op voor per dan at for on than a".split(" "));

/** "Two clinics more in town", "duizend exemplaren meer verkopen": no thing follows that would be compared. */
function isOver({ all, to }: Match): boolean {
  const next = all[to];
  if (next === undefined || behind.has(next.text)) return true;
  return all[to + 1] === undefined && /[^aeiou]en$/u.test(next.text);
}

function isLast({ all, to }: Match): boolean {
  const next = all[to];
  return next === undefined || next.token?.kind === "mark";
}

/** "doubles", "gehalveerd". Not the adjective: "double-check", "a double bed". */
export function doubled(match: Match): Reading | undefined {
  const token = match.items.find((item) => item.token?.change !== undefined)?.token;
  const next = match.all[match.to];
  const before = match.all[match.from - 1];
  if (token?.change === undefined || (next?.text === "-" && !next.token?.spaced)) return undefined;
  if (before?.cues.has("article") && match.items.length === 1 && token.text === "double") return undefined;
  return changeIn(token.change);
}

/** "twice as many" is 100% more. */
export function multiplied(match: Match): Reading | undefined {
  const [quantity] = quantitiesOf(match);
  if (!quantity) return undefined;
  const change = quantity.unit?.kind === "times" ? (quantity.value - 1) * 100 : quantity.value - 100;
  return changeIn(Math.round(change));
}

/** "a third of now", "de helft van vorig jaar": so much less than there was; "20% of current customers" is a share. */
export function partOfBefore(match: Match): Reading | undefined {
  const [quantity] = quantitiesOf(match);
  const next = match.all[match.to];
  const ends = next === undefined || next.token?.kind === "mark" || next.cues.has("due");
  if (!quantity || !ends || quantity.value >= 100) return undefined;
  return changeIn(Math.round(quantity.value - 100));
}

/** "3x organic traffic": so many times what there is; only where it begins the line. */
export function timesOver(match: Match): Reading | undefined {
  const [quantity] = quantitiesOf(match);
  return match.from === 0 && quantity && quantity.value > 1 ? multiplied(match) : undefined;
}

/** "lose 5 kg", "5 kilo afvallen". */
export function shed(match: Match): Reading | undefined {
  const [quantity] = quantitiesOf(match);
  return quantity && changeBy(quantity, "down");
}

function changeIn(change: number): Reading {
  return { shape: "relative", change, unit: "%", direction: change < 0 ? "down" : "up" };
}
