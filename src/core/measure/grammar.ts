import { absent, compared, decided, doubled, multiplied } from "./readings-in-words";
import { type Match, type Pattern, pattern } from "./pattern";
import type { Quantity } from "./quantity";
import { boundOf, changeBy, directionOf, fromTo, type Reading, threshold, turned } from "./reading";
import { isThing, readThing } from "./thing";
import type { UnitKind } from "./unit";

/** One way to state a measure. Where several fit the same words, the highest `rank` holds. */
export interface Production {
  readonly pattern: Pattern;
  readonly rank: number;
  readonly read: (match: Match) => Reading | undefined;
}

type Read = Production["read"];

function rule(rank: number, source: string, read: Read): Production {
  return { pattern: pattern(source), rank, read };
}

function quantitiesOf(match: Match): Quantity[] {
  return match.items.flatMap((item) => item.quantity ?? []);
}

/** Reads only matches whose first quantity has a unit of one of these kinds (`bare` for none). */
function only(kinds: readonly (UnitKind | "bare")[], read: Read): Read {
  return (match) => (kinds.includes(quantitiesOf(match)[0]?.unit?.kind ?? "bare") ? read(match) : undefined);
}

const amounts = ["bare", "percent", "pp", "points", "time", "money", "size", "times"] as const;
const differences = ["percent", "pp", "points", "times"] as const;
const measured = ["percent", "points", "time", "money", "size", "scale"] as const;
const values = ["bare", "percent", "points", "time", "money", "size", "scale"] as const;

const forwards: Read = (match) => {
  const [start, end] = quantitiesOf(match);
  return start && end && fromTo(start, end);
};

const backwards: Read = (match) => {
  const [end, start] = quantitiesOf(match);
  return start && end && fromTo(start, end);
};

const changed: Read = (match) => {
  const [quantity, from] = quantitiesOf(match);
  const isLevel = match.items.some((item) => item.cues.has("level"));
  return quantity && !isLevel ? changeBy(quantity, directionOf(match), from) : undefined;
};

/** "40% below the level of 2019". */
const besideLevel: Read = (match) => {
  const [quantity] = quantitiesOf(match);
  return (
    quantity && changeBy(quantity, match.items.some((item) => item.cues.has("less-than")) ? "down" : "up")
  );
};

/** "10 fewer complaints". */
const changedThings: Read = (match) => {
  const [quantity] = quantitiesOf(match);
  const after = match.all.slice(match.to, match.to + 5).flatMap(({ token }) => token ?? []);
  const thing = quantity && readThing(after, 0, 2, new Set());
  return thing && changeBy({ ...quantity, unit: { name: thing.name, kind: "thing" } }, directionOf(match));
};

const signed: Read = (match) => {
  const [quantity] = quantitiesOf(match);
  return quantity?.sign ? changeBy(quantity, undefined) : undefined;
};

/** "At least 90%"; of things "at least 20" is a count, "more than 20" or "at most 20" a threshold. */
const bounded: Read = (match) => {
  const [quantity] = quantitiesOf(match);
  const bound = boundOf(match);
  if (!quantity || !bound || quantity.sign) return undefined;
  const next = match.all[match.to]?.token;
  const isCount = bound === "at-least" && !quantity.unit && next !== undefined && isThing(next);
  return threshold(quantity, bound, isCount ? { shape: "count" } : {});
};

const boundedThings: Read = (match) => (boundOf(match) === "at-least" ? counted(match) : bounded(match));

const turnedRound: Read = (match) => {
  const [quantity] = quantitiesOf(match);
  const bound = boundOf(match);
  return quantity && bound ? threshold(quantity, turned(bound)) : undefined;
};

const counted: Read = (match) => {
  const [quantity] = quantitiesOf(match);
  if (!quantity || quantity.sign) return undefined;
  if (quantity.value === 0) return threshold(quantity, "at-most");
  return { ...threshold(quantity, boundOf(match)), shape: "count" };
};

const countedWord: Read = (match) => {
  const [quantity] = quantitiesOf(match);
  const word = match.items.at(-1);
  const before = match.all[match.from - 1];
  const begins =
    before === undefined || before.token?.kind === "mark" || match.items[0]?.quantity === undefined;
  if (!quantity || quantity.unit || quantity.sign || !word || !begins) return undefined;
  return counted({
    ...match,
    items: [{ ...word, quantity: { ...quantity, unit: { name: word.text, kind: "thing" } } }],
  });
};

const reached: Read = (match) => {
  const [quantity] = quantitiesOf(match);
  if (!quantity || quantity.sign || isRhetoric(match, quantity)) return undefined;
  const direction = directionOf(match);
  const bound = boundOf(match) ?? (direction === "down" ? "at-most" : "at-least");
  return threshold(quantity, bound, direction && { direction });
};

const spent: Read = (match) => {
  const [quantity] = quantitiesOf(match);
  return (
    quantity && threshold(quantity, quantity.bound ?? (quantity.high === undefined ? "at-most" : undefined))
  );
};

const arrivedAt: Read = (match) => {
  const [quantity] = quantitiesOf(match);
  if (!quantity || isRhetoric(match, quantity)) return undefined;
  return threshold(quantity, boundOf(match) ?? (quantity.value === 0 ? "at-most" : undefined));
};

const kept: Read = (match) => {
  const [quantity] = quantitiesOf(match);
  if (!quantity || quantity.sign) return undefined;
  const bound = boundOf(match);
  if (quantity.unit?.kind === "thing" && bound !== "at-most" && bound !== "less-than") return undefined;
  return threshold(quantity, bound ?? "at-least", { shape: "guard", direction: "stay" });
};

const keptBetween: Read = (match) => {
  const reading = between(match);
  return reading && { ...reading, shape: "guard", direction: "stay" };
};

const shared: Read = (match) => {
  const [quantity] = quantitiesOf(match);
  if (!quantity || quantity.sign || isRhetoric(match, quantity)) return undefined;
  return threshold(quantity, boundOf(match) ?? "at-least");
};

/** All of something, said with its name: less telling than any other measure beside it. */
const whole: Read = (match) => (quantitiesOf(match)[0]?.value === 100 ? shared(match) : undefined);
const part: Read = (match) => (quantitiesOf(match)[0]?.value === 100 ? undefined : shared(match));

const between: Read = (match) => {
  const [low, high] = quantitiesOf(match);
  if (!low || !high || high.value <= low.value) return undefined;
  const unit = high.unit ?? low.unit;
  return threshold({ ...low, high: high.value, ...(unit && { unit }) }, undefined);
};

const inRange: Read = (match) => {
  const [quantity] = quantitiesOf(match);
  return quantity?.high === undefined ? undefined : threshold(quantity, undefined);
};

const within: Read = (match) => {
  const [quantity] = quantitiesOf(match);
  return quantity && threshold(quantity, "at-most");
};

const scored: Read = (match) => {
  const [quantity] = quantitiesOf(match);
  return quantity && !quantity.sign ? threshold(quantity, quantity.bound) : undefined;
};

/** A number on its own after a colon, at the end: "Complaints: 12". */
const stated: Read = (match) => {
  const next = match.all[match.to];
  return next === undefined || next.token?.kind === "mark" ? arrivedAt(match) : undefined;
};

/** "100% visibility" and "110%" say nothing that could be counted; "100% of the orders" and "100% uptime" do. */
function isRhetoric(match: Match, { value, unit }: Quantity): boolean {
  if (unit?.kind !== "percent" || value < 100) return false;
  const cues = match.all[match.to]?.cues;
  const isOfSomething =
    cues?.has("of") || cues?.has("metric") || cues?.has("within") || cues?.has("less-than");
  return value > 100 || !isOfSomething;
}

/** Every way in which a measure is stated, in both languages: the tables give each cue its words. */
export const productions: readonly Production[] = [
  rule(
    100,
    "from approx? article? bound? approx? article? Q ~8 to|arrow|goal approx? article? bound? approx? Q",
    forwards,
  ),
  rule(99, "Q ~3 arrow bound? approx? Q", forwards),
  rule(98, "now ~3 Q ^6 goal ~3 bound? approx? Q", forwards),
  rule(98, "goal ~3 bound? Q ^6 now ~3 approx? Q", backwards),
  rule(98, "to approx? article? bound? approx? Q ~5 from|now article? approx? Q", backwards),
  rule(97, "bound|within|reach article? approx? Q ^8 now|from ':'? approx? article? Q", backwards),
  rule(97, "bound|within article? approx? Q ^8 '(' month ':' Q", backwards),
  rule(96, "Q ^4 '(' now ':'? approx? Q", backwards),

  rule(95, "updown by|with? approx? article? bound? Q ~4 from|now article? Q", changed),
  rule(92, "updown ~24 by approx? article? bound? approx? article? Q", changed),
  rule(92, "updown ~24 with approx? article? bound? approx? article? Q", only(amounts, changed)),
  rule(91, "by|with approx? article? bound? approx? article? Q ~6 change-end", only(amounts, changed)),
  rule(90, "updown approx? bound? approx? article? Q", only(amounts, changed)),
  rule(90, "Q comparative", only(["percent", "pp", "points", "times", "time", "money", "size"], changed)),
  rule(90, "Q comparative", only(["bare"], changedThings)),
  rule(90, "Q change-noun|change-end", only(differences, changed)),
  rule(90, "Q more-than|less-than ~2 reference", only(differences, besideLevel)),
  rule(90, "updown =2 level approx? article? Q", only(values, bounded)),
  rule(89, "change-noun ~5 of|from approx? article? bound? Q", only(amounts, changed)),
  rule(88, "Q", signed),
  rule(87, "Q as-many", only(["times", "percent"], multiplied)),
  rule(86, "updown change", doubled),
  rule(85, "change", doubled),

  rule(83, "stay|hold ~4 between Q and Q", keptBetween),
  rule(82, "stay ~8 bound|within article? approx? Q", kept),
  rule(81, "hold ~8 less-than|at-most|more-than|at-least|within article? approx? Q", kept),
  rule(80, "stay ~6 approx? article? Q", only(values, kept)),
  rule(80, "hold ~6 be approx? article? Q", only(values, kept)),
  rule(79, "between article? Q and Q", between),
  rule(78, "updown ~16 to article? approx? bound? approx? article? Q", reached),
  rule(77, "move ~16 to article? approx? bound? approx? article? Q", reached),
  rule(93, "not =3 bound article? approx? Q", turnedRound),
  rule(77, "Q of ~12 less-than|within|at-most Q", only(["percent", "scale"], part)),
  rule(76, "bound article? approx? article? Q", only(measured, bounded)),
  rule(76, "Q", only(measured, bounded)),
  rule(70, "bound article? approx? article? Q", only(["bare"], bounded)),
  rule(70, "Q", only(["bare"], bounded)),
  rule(75, "bound article? approx? article? Q", only(["times"], bounded)),
  rule(
    77,
    "Q",
    only(["thing"], (match) => (quantitiesOf(match)[0]?.value === 0 ? counted(match) : undefined)),
  ),
  rule(74, "reach approx? article? Q", reached),
  rule(74, "cost approx? article? Q", only(values, spent)),
  rule(73, "goal ~3 Q", only(values, reached)),
  rule(72, "to approx? article? bound? approx? Q", only(["percent", "money", "scale", "time"], arrivedAt)),
  rule(72, "metric ~3 to approx? article? bound? Q", only(values, arrivedAt)),
  rule(71, "bound article? approx? article? Q", only(["thing"], boundedThings)),
  rule(
    71,
    "Q",
    only(["thing"], (match) => (quantitiesOf(match)[0]?.bound ? boundedThings(match) : undefined)),
  ),
  rule(71, "Q", only(["percent", "scale"], part)),
  rule(66, "within article? approx? Q", only(["time"], within)),
  rule(65, "metric of|be|':'? approx? article? Q", only(values, scored)),
  rule(64, "Q metric", only(values, scored)),
  rule(63, "':' approx? bound? Q", only(values, stated)),
  rule(61, "Q", only(["percent"], whole)),
  rule(60, "in approx? Q", only(["time"], within)),
  rule(58, "Q", inRange),
  rule(50, "Q", only(["thing"], counted)),
  rule(48, "bound? article? approx? Q word", countedWord),
  rule(45, "no|none", absent),
  rule(42, "as", compared),
  rule(41, "more-than|less-than ~1 reference|year", compared),
  rule(41, "comparative ~5 than ~1 reference|year", compared),
  rule(35, "award =5 achieved|decides", decided),
  rule(35, "achieved|decides =5 award", decided),
  rule(34, "authority =4 decides", decided),
  rule(34, "decides =3 authority", decided),
  rule(33, "certified", decided),
];
