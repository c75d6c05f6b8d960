import type { Lang } from "../language/lang";
import type { Measure } from "../model/measure";
import type { Range } from "../model/span";
import { Recent } from "../text/recent";
import { isOfKind, productionsFor, startsInWords } from "./grammar";
import { endsSentence, match } from "./pattern";
import { type Item, toItems } from "./quantity";
import type { Reading } from "./reading";
import { subjectOf } from "./subject";
import type { Token } from "./token";
import { tokenise } from "./tokenise";

export interface MeasureContext {
  /** Decides how `1.200` is read; both languages' words are always known. Default `en`. */
  readonly lang?: Lang;
  /** A team's own units, beside the known ones. */
  readonly unit?: readonly string[];
}

interface Candidate {
  readonly reading: Reading;
  readonly rank: number;
  /** Items, `to` not included. */
  readonly from: number;
  readonly to: number;
}

/** The best measure that a text states, in English or Dutch; undefined when it states none. */
export function readMeasure(text: string, context: MeasureContext = {}): Measure | undefined {
  return readingOf(text, context).best;
}

/** All measures that a text states, in the order of the text. */
export function readMeasures(text: string, context: MeasureContext = {}): readonly Measure[] {
  return readingOf(text, context).measures;
}

/** The tokens of a text, and all measures that it states. */
export function readTokensAndMeasures(
  text: string,
  context: MeasureContext = {},
): { readonly tokens: readonly Token[]; readonly measures: readonly Measure[] } {
  return readingOf(text, context);
}

/** The best candidates of which no two share a word, the very best first. */
function choose(candidates: readonly Candidate[], length: number): Candidate[] {
  const ranked = [...candidates].sort((a, b) => b.rank - a.rank || a.from - b.from);
  const taken = new Uint8Array(length);
  const chosen: Candidate[] = [];
  for (const candidate of ranked) {
    if (isTaken(taken, candidate)) continue;
    taken.fill(1, candidate.from, candidate.to);
    chosen.push(candidate);
  }
  return chosen;
}

/** Is a word of this candidate part of a better one already? */
function isTaken(taken: Uint8Array, { from, to }: Candidate): boolean {
  for (let at = from; at < to; at++) if (taken[at]) return true;
  return false;
}

interface MeasureReading {
  readonly tokens: readonly Token[];
  /** In the order of the text. */
  readonly measures: readonly Measure[];
  readonly best: Measure | undefined;
}

/** A sentence is read for its plan and read again when it is judged. */
const recent: Readonly<Record<Lang, Recent<MeasureReading>>> = { en: new Recent(1000), nl: new Recent(1000) };

function readingOf(text: string, context: MeasureContext): MeasureReading {
  return context.unit
    ? read(text, context)
    : recent[context.lang ?? "en"].get(text, () => read(text, context));
}

function read(text: string, { lang, unit = [] }: MeasureContext): MeasureReading {
  const tokens = tokenise(text, lang);
  if (!mayState(tokens)) return { tokens, measures: [], best: undefined };
  const items = toItems(tokens, { lang, extra: new Set(unit.map((word) => word.toLowerCase())) });
  const chosen = choose(candidatesIn(items), items.length);
  const measures = chosen.map((candidate) => toMeasure(candidate, items));
  const [best] = measures;
  const inOrder = chosen.map(({ from }, at) => ({ from, measure: measures[at]! }));
  inOrder.sort((a, b) => a.from - b.from);
  return { tokens, measures: inOrder.map(({ measure }) => measure), best };
}

/** A sentence without an amount, and without a word that can state a measure by itself, states none. */
function mayState(tokens: readonly Token[]): boolean {
  for (const token of tokens) if (token.role === "quantity" || startsInWords(token)) return true;
  return false;
}

/** So much less counts what is said aside: "overdue loans (over 30 days) under 1.5%", "… while traffic doubles". */
const asideLoss = 45;

/** For each item: does it stand in brackets, or in a clause that begins with "while" or the like? */
function asides(items: readonly Item[]): boolean[] {
  let depth = 0;
  let inClause = false;
  return items.map((item) => {
    if (item.text === "(") depth++;
    if (item.text === ")" && depth > 0) depth--;
    if (item.text === "," || endsSentence(item)) inClause = false;
    if (item.cues.has("aside")) inClause = true;
    return inClause || depth > 0;
  });
}

function candidatesIn(items: readonly Item[]): Candidate[] {
  const candidates: Candidate[] = [];
  const lastQuantity = items.findLastIndex((item) => item.quantity !== undefined);
  let aside: readonly boolean[] | undefined;
  for (let at = 0; at < items.length; at++) {
    for (const production of productionsFor(items[at]!, at > lastQuantity)) {
      const found = match(production.pattern, items, at);
      const reading = found && isOfKind(production, found) ? production.read(found) : undefined;
      if (!found || !reading) continue;
      const { until = found.to, ...rest } = reading;
      aside ??= asides(items);
      const rank = production.rank - (aside[at] ? asideLoss : 0);
      candidates.push({ reading: rest, rank, from: at, to: until });
    }
  }
  return candidates;
}

function toMeasure({ reading, from, to }: Candidate, items: readonly Item[]): Measure {
  const closed = endOfBracket(items, from, to);
  const subject = subjectOf(items, reading, from, to);
  // Not spread: each measure would be laid out in a way of its own, which weighs more than what it says.
  const measure: Mutable<Measure> = Object.assign({}, reading, { span: spanOf(items, from, closed) });
  if (subject) measure.subject = subject;
  return measure;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The words of the items, and those around them that decide how their numbers are read. */
function spanOf(items: readonly Item[], from: number, to: number): Range {
  let start = items[from]?.start ?? 0;
  let end = items[to - 1]?.end ?? 0;
  for (const { quantity } of items.slice(from, to)) {
    start = Math.min(start, quantity?.context?.start ?? start);
    end = Math.max(end, quantity?.context?.end ?? end);
  }
  return { start, end };
}

/** Takes in the bracket that closes one inside the span. */
function endOfBracket(items: readonly Item[], from: number, to: number): number {
  let open = 0;
  for (let at = from; at < to; at++) open += items[at]?.text === "(" ? 1 : items[at]?.text === ")" ? -1 : 0;
  return open > 0 && items[to]?.text === ")" ? to + 1 : to;
}
