import { type Match, type Pattern, pattern } from "./pattern";
import { boundOf, changeBy, directionOf, fromTo, quantitiesOf, type Reading, threshold } from "./reading";

/** One way to state a measure. Where several fit the same words, the highest `rank` holds. */
export interface Production {
  readonly pattern: Pattern;
  readonly rank: number;
  readonly read: (match: Match) => Reading | undefined;
}

function rule(rank: number, source: string, read: Production["read"]): Production {
  return { pattern: pattern(source), rank, read };
}

const forwards: Production["read"] = (match) => {
  const [start, end] = quantitiesOf(match);
  return start && end && fromTo(start, end);
};

const backwards: Production["read"] = (match) => {
  const [end, start] = quantitiesOf(match);
  return start && end && fromTo(start, end);
};

const changed: Production["read"] = (match) => {
  const [quantity, from] = quantitiesOf(match);
  return quantity && changeBy(quantity, directionOf(match), from);
};

/** A change in something that is clearly an amount of change: not "increase 5 customers". */
const changedAmount: Production["read"] = (match) => {
  const kind = quantitiesOf(match)[0]?.unit?.kind;
  return kind === "thing" || kind === "scale" ? undefined : changed(match);
};

const changedShare: Production["read"] = (match) => {
  const kind = quantitiesOf(match)[0]?.unit?.kind;
  return kind === "percent" || kind === "pp" || kind === "points" || kind === "times"
    ? changed(match)
    : undefined;
};

const signed: Production["read"] = (match) => {
  const [quantity] = quantitiesOf(match);
  return quantity?.sign ? changeBy(quantity, undefined) : undefined;
};

const bounded: Production["read"] = (match) => {
  const [quantity] = quantitiesOf(match);
  const bound = boundOf(match);
  if (!quantity || !bound || quantity.sign) return undefined;
  const isCount = quantity.unit?.kind === "thing" && bound === "at-least";
  return isCount ? counted(match) : threshold(quantity, bound);
};

const counted: Production["read"] = (match) => {
  const [quantity] = quantitiesOf(match);
  if (quantity?.unit?.kind !== "thing" || quantity.sign) return undefined;
  if (quantity.value === 0) return threshold(quantity, "at-most");
  return { ...threshold(quantity, boundOf(match)), shape: "count" };
};

const reached: Production["read"] = (match) => {
  const [quantity] = quantitiesOf(match);
  if (!quantity || quantity.sign) return undefined;
  const direction = directionOf(match);
  const bound = boundOf(match) ?? (direction === "down" ? "at-most" : "at-least");
  return threshold(quantity, bound, direction && { direction });
};

const kept: Production["read"] = (match) => {
  const [quantity] = quantitiesOf(match);
  if (!quantity || quantity.sign) return undefined;
  return threshold(quantity, boundOf(match) ?? "at-least", { shape: "guard", direction: "stay" });
};

const shared: Production["read"] = (match) => {
  const [quantity] = quantitiesOf(match);
  const kind = quantity?.unit?.kind;
  if (!quantity || quantity.sign || (kind !== "percent" && kind !== "scale")) return undefined;
  return threshold(quantity, boundOf(match) ?? "at-least");
};

const between: Production["read"] = (match) => {
  const [low, high] = quantitiesOf(match);
  if (!low || !high || high.value <= low.value) return undefined;
  const unit = high.unit ?? low.unit;
  return {
    shape: "threshold",
    to: low.value,
    low: low.value,
    high: high.value,
    ...(unit && { unit: unit.name }),
  };
};

const timed: Production["read"] = (match) => {
  const [quantity] = quantitiesOf(match);
  return quantity?.unit?.kind === "time" ? threshold(quantity, "at-most") : undefined;
};

/** A number beside what is a number by itself: "NPS 50", "1 hour response". */
const scored: Production["read"] = (match) => {
  const [quantity] = quantitiesOf(match);
  if (!quantity || quantity.sign || quantity.unit?.kind === "thing") return undefined;
  return threshold(quantity, quantity.bound);
};

const doubled: Production["read"] = (match) => {
  const change = match.items.find((item) => item.token?.change !== undefined)?.token?.change;
  if (change === undefined) return undefined;
  return { shape: "relative", change, unit: "%", direction: change < 0 ? "down" : "up" };
};

const multiplied: Production["read"] = (match) => {
  const [quantity] = quantitiesOf(match);
  const kind = quantity?.unit?.kind;
  if (!quantity || (kind !== "times" && kind !== "percent")) return undefined;
  const change = kind === "times" ? (quantity.value - 1) * 100 : quantity.value - 100;
  return { shape: "relative", change: Math.round(change), unit: "%", direction: change < 0 ? "down" : "up" };
};

const none: Production["read"] = () => ({ shape: "threshold", to: 0, bound: "at-most" });

/** Every way in which a measure is stated, in both languages: the tables give each cue its words. */
export const productions: readonly Production[] = [
  rule(
    100,
    "from approx? article? bound? approx? Q ~8 to|arrow|goal approx? article? bound? approx? Q",
    forwards,
  ),
  rule(99, "Q ~3 arrow bound? approx? Q", forwards),
  rule(98, "now ~3 Q ^6 goal ~3 bound? approx? Q", forwards),
  rule(98, "goal ~3 bound? Q ^6 now ~3 approx? Q", backwards),
  rule(98, "to approx? article? bound? approx? Q ~5 from|now article? approx? Q", backwards),
  rule(97, "bound|within|reach article? approx? Q ~8 now|from ':'? approx? article? Q", backwards),
  rule(97, "bound|within article? approx? Q ~8 '(' month ':' Q", backwards),
  rule(96, "Q ~4 '(' now ':'? approx? Q", backwards),
  rule(95, "updown by? approx? article? bound? Q ~4 from|now article? Q", changed),
  rule(92, "updown ~24 by approx? article? bound? approx? article? Q", changedAmount),
  rule(91, "by approx? article? bound? approx? article? Q ~6 updown", changedAmount),
  rule(90, "updown approx? bound? approx? Q", changedAmount),
  rule(90, "Q comparative", changedShare),
  rule(90, "Q updown", changedShare),
  rule(89, "change-noun ~5 of|from approx? article? bound? Q", changedAmount),
  rule(88, "Q", signed),
  rule(87, "Q as-many", multiplied),
  rule(86, "Q ~2 comparative than", changedShare),
  rule(85, "change", doubled),
  rule(82, "stay ~8 bound|within article? approx? Q", kept),
  rule(80, "stay ~6 approx? article? Q", kept),
  rule(79, "between Q and Q", between),
  rule(78, "updown|move ~16 to article? approx? bound? approx? article? Q", reached),
  rule(76, "bound article? approx? Q", bounded),
  rule(76, "Q", bounded),
  rule(74, "reach approx? article? Q", reached),
  rule(73, "goal ~3 Q", reached),
  rule(70, "Q", shared),
  rule(66, "within article? approx? Q", timed),
  rule(65, "metric of|be|':'? approx? article? Q", scored),
  rule(64, "Q metric", scored),
  rule(60, "in approx? Q", timed),
  rule(50, "Q", counted),
  rule(45, "no", none),
];
