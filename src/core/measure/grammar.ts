import * as change from "./changes";
import * as level from "./levels";
import {
  type Match,
  type Pattern,
  needsQuantity,
  pattern,
  type Start,
  startsOf,
  startsOfPattern,
} from "./pattern";
import type { Item, Quantity } from "./quantity";
import type { Reading } from "./reading";
import { absent, compared, decided } from "./readings-in-words";
import type { Cue, Token } from "./token";
import type { UnitKind } from "./unit";

/** One way to state a measure. Where several fit the same words, the highest `rank` holds. */
export interface Production {
  readonly pattern: Pattern;
  readonly rank: number;
  readonly needsQuantity: boolean;
  /** Only where the first quantity has a unit of one of these kinds (`bare` for none). */
  readonly kinds: readonly Kind[] | undefined;
  readonly read: (match: Match) => Reading | undefined;
}

type Kind = UnitKind | "bare";

function rule(rank: number, source: string, read: Production["read"], kinds?: readonly Kind[]): Production {
  const elements = pattern(source);
  return { pattern: elements, rank, needsQuantity: needsQuantity(elements), kinds, read };
}

const differences: readonly Kind[] = ["percent", "pp", "points", "times"];
const comparable: readonly Kind[] = [...differences, "time", "money", "size"];
const amounts: readonly Kind[] = ["bare", ...comparable];
const measured: readonly Kind[] = ["percent", "points", "time", "money", "size", "scale"];
const values: readonly Kind[] = ["bare", ...measured];

/** Every way in which a measure is stated, in both languages: the tables give each cue its words. */
const productions: readonly Production[] = [
  rule(100, "from lead* Q ~8 to|arrow|goal lead* Q", change.forwards),
  rule(99, "Q ~3 arrow lead* Q", change.forwards),
  rule(99, "Q '>' Q", change.forwards),
  rule(98, "now ~3 Q ^6 goal ~3 lead* Q", change.forwards),
  rule(98, "goal ~3 lead* Q ^6 now ~3 lead* Q", change.backwards),
  rule(98, "to lead* Q ~5 from|now lead* Q", change.backwards),
  rule(97, "bound|within|reach lead* Q ^8 now|from ':'? lead* Q", change.backwards),
  rule(97, "bound|within lead* Q ^8 '(' month|year ':' Q", change.backwards),
  rule(97, "Q ~4 '(' month|year ':'? lead* Q", change.backwards),
  rule(97, "Q ~3 now ',' ~3 lead* Q", change.forwards),
  rule(97, "Q in year ',' ~2 Q in year", change.forwards),
  rule(97, "Q '|' goal|year|due|month? ':'? lead* Q", change.forwards, values),
  rule(96, "Q ~8 ',' now lead* Q", change.backwards),
  rule(96, "in? lead* Q ~1 now lead* Q", change.backwards),
  rule(96, "Q ^4 '(' now ':'? lead* Q", change.backwards),
  rule(94, "updown ~16 Q to Q", change.forwards),
  rule(94, "Q to lead* Q", change.falling),

  rule(95, "updown by|with? lead* Q ~4 from|now lead* Q", change.changed),
  rule(93, "by|with lead* Q =2 change-end|back", change.changed, amounts),
  rule(92, "updown ~24 by lead* Q", change.changed),
  rule(92, "updown ~24 with lead* Q", change.changed, amounts),
  rule(91, "by|with lead* Q ~6 change-end|back", change.changed, amounts),
  rule(90, "updown lead* Q", change.changed, amounts),
  rule(90, "lead* Q comparative", change.changed, comparable),
  rule(90, "lead* Q comparative", change.changedThings, ["bare"]),
  rule(90, "Q change-noun|change-end", change.changed, differences),
  rule(90, "Q change-noun", change.changed, ["money", "time", "size"]),
  rule(90, "shed lead* Q", change.shed, ["size"]),
  rule(90, "Q shed", change.shed, ["size"]),
  rule(89, "metric ~3 bound lead* Q", level.signedLevel),
  rule(90, "Q =2 change-end", change.changed, ["time", "money", "size"]),
  rule(90, "Q more-than|less-than ~2 reference", change.besideLevel, differences),
  rule(89, "Q comparative", change.changedLast, ["thing"]),
  rule(89, "change-noun ~5 of|from lead* Q", change.changed, amounts),
  rule(88, "Q", change.signed),
  rule(87, "Q of article? now", change.partOfBefore, ["percent"]),
  rule(87, "Q as-many|as", change.multiplied, ["times", "percent"]),
  rule(86, "updown change", change.doubled),
  rule(85, "change", change.doubled),

  rule(93, "not =3 bound lead* Q", level.turnedRound),
  rule(90, "updown =2 level lead* Q", level.bounded, values),
  rule(83, "stay|hold ~4 between Q and Q", level.keptBetween),
  rule(82, "stay ~8 bound|within lead* Q", level.kept),
  rule(81, "hold ~8 bound|within lead* Q", level.kept),
  rule(80, "stay ~6 lead* Q", level.kept, values),
  rule(80, "hold ~6 be lead* Q", level.kept, values),
  rule(79, "between article? Q and Q", level.between),
  rule(78, "updown ~16 to lead* Q", level.reached),
  rule(77, "move ~16 to lead* Q", level.arrivedAt),
  rule(78, "Q of article? whole", level.part, ["percent"]),
  rule(78, "bound|within lead* Q ~4 amid Q", level.shareInTime),
  rule(77, "Q of ~12 Q", level.partInTime, ["percent", "scale"]),
  rule(77, "Q", level.countedNone, ["thing"]),
  rule(76, "bound lead* Q", level.bounded, measured),
  rule(76, "Q", level.bounded, measured),
  rule(75, "bound lead* Q", level.bounded, ["times"]),
  rule(91, "collect lead* Q", level.reached, ["money"]),
  rule(75, "collect lead* Q", level.counted, ["thing"]),
  rule(91, "Q ~2 collect", level.reached, ["money"]),
  rule(75, "reach ~4 with lead* Q", level.scored, ["bare"]),
  rule(74, "reach lead* Q", level.reached),
  rule(74, "cost lead* Q", level.spent, values),
  rule(73, "goal ~3 Q", level.arrivedAt, values),
  rule(72, "exist lead* Q", level.standing, ["thing"]),
  rule(72, "to lead* Q", level.arrivedAt, ["percent", "money", "scale", "time"]),
  rule(72, "metric ~3 to lead* Q", level.arrivedAt, values),
  rule(71, "bound lead* Q", level.boundedThings, ["thing"]),
  rule(71, "bound lead* Q word", level.countedWord),
  rule(71, "Q", level.suffixedThings, ["thing"]),
  rule(71, "Q word", level.suffixedWord),
  rule(71, "Q", level.part, ["percent", "scale"]),
  rule(70, "article Q reach", level.scored, ["bare"]),
  rule(70, "bound lead* Q", level.bounded, ["bare"]),
  rule(70, "Q", level.bounded, ["bare"]),
  rule(66, "within lead* Q", level.within, ["time"]),
  rule(65, "metric of|be|':'? lead* Q", level.scored, values),
  rule(64, "Q metric", level.scored, values),
  rule(65, "metric =1 of lead* Q", level.scored, measured),
  rule(64, "metric =1 lead* Q", level.stated, values),
  rule(63, "':' lead* Q", level.stated, values),
  rule(62, "be lead* Q", level.scored, ["money", "points", "size"]),
  rule(61, "Q", level.whole, ["percent"]),
  rule(60, "in approx? Q", level.within, ["time"]),
  rule(58, "Q", level.inRange),
  rule(58, "Q to Q", level.between, ["bare", "percent", "time", "money", "points"]),
  rule(57, "Q", level.stated, ["money", "points", "scale", "size"]),
  rule(56, "Q", level.opening, ["money"]),
  rule(50, "Q", level.counted, ["thing"]),
  rule(55, "Q word", change.timesOver, ["times"]),
  rule(54, "Q", level.atNought, ["bare"]),
  rule(48, "lead* Q word", level.countedWord),

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

/** The productions that can begin with the same thing. */
interface Starters {
  readonly all: readonly Production[];
  /** Those that fit where no quantity follows. */
  readonly inWords: readonly Production[];
}

const nothing: Starters = { all: [], inWords: [] };

const byStart = new Map<Start, Production[]>();
for (const production of productions) {
  for (const start of startsOfPattern(production.pattern)) {
    const others = byStart.get(start);
    if (others) others.push(production);
    else byStart.set(start, [production]);
  }
}

/** A quantity at the start is the first, so its kind decides. */
const byKind = new Map<Kind, readonly Production[]>();

/** The words of the lexicon share their cues, and few are a change or a mark besides. */
const byCues = new WeakMap<ReadonlySet<Cue>, Starters>();

/** The productions that may fit where an item stands, each once; with `inWords` only those that need no quantity. */
export function productionsFor({ quantity, token }: Item, inWords: boolean): readonly Production[] {
  if (quantity) return startedByQuantity(quantity.unit?.kind ?? "bare");
  const starters = token ? startersOf(token) : nothing;
  return inWords ? starters.inWords : starters.all;
}

/** Can a word or mark begin a production that needs no quantity? */
export function startsInWords(token: Token): boolean {
  return startersOf(token).inWords.length > 0;
}

function startersOf(token: Token): Starters {
  if (token.kind === "mark" || token.change !== undefined) return startedBy(token);
  if (token.cues.size === 0) return nothing;
  const known = byCues.get(token.cues);
  if (known) return known;
  const made = startedBy(token);
  byCues.set(token.cues, made);
  return made;
}

function startedBy(token: Token): Starters {
  const starts = startsOf(token);
  if (!starts.some((start) => byStart.has(start))) return nothing;
  const all = [...new Set(starts.flatMap((start) => byStart.get(start) ?? []))];
  return { all, inWords: all.filter((production) => !production.needsQuantity) };
}

function startedByQuantity(kind: Kind): readonly Production[] {
  const known = byKind.get(kind);
  if (known) return known;
  const made = (byStart.get("Q") ?? []).filter(({ kinds }) => kinds?.includes(kind) ?? true);
  byKind.set(kind, made);
  return made;
}

/** Has the first quantity a unit of the kinds that a production asks for? */
export function isOfKind({ kinds }: Production, match: Match): boolean {
  return kinds === undefined || kinds.includes(firstQuantity(match)?.unit?.kind ?? "bare");
}

function firstQuantity({ items }: Match): Quantity | undefined {
  for (const { quantity } of items) if (quantity) return quantity;
  return undefined;
}
