import type { Item, Quantity } from "./quantity";
import { isThing } from "./thing";
import type { Cue, Token } from "./token";

/** One element of a pattern: an item that fits, or (with `gap`) up to so many items of any kind that do not stop it. */
interface Element {
  readonly starts: readonly Start[];
  readonly fits: (item: Item) => boolean;
  readonly optional: boolean;
  readonly repeats: boolean;
  readonly gap: number;
  readonly stops: (item: Item) => boolean;
}

export type Pattern = readonly Element[];

/** What the first item of a match can be: a cue, one of the special elements, or a mark. */
export type Start = Cue | keyof typeof special | `'${string}'`;

export interface Match {
  /** The items that stand for the pattern's elements other than gaps, in order. */
  readonly items: readonly Item[];
  readonly from: number;
  /** After the last item. */
  readonly to: number;
  /** All items of the text, for what stands around the match. */
  readonly all: readonly Item[];
}

const groups: Readonly<Record<string, readonly Cue[]>> = {
  updown: ["up", "down"],
  bound: ["at-least", "more-than", "at-most", "less-than", "exactly"],
  lead: ["approx", "article", "at-least", "more-than", "at-most", "less-than", "exactly"],
  comparative: ["comparative-up", "comparative-down", "comparative-quick"],
};

const special = {
  Q: (item: Item) => item.quantity !== undefined,
  change: (item: Item) => item.token?.change !== undefined,
  year: (item: Item) => item.token?.role === "year",
  word: (item: Item) => item.token !== undefined && isThing(item.token),
};

const gaps: Readonly<Record<string, Element["stops"]>> = {
  "~": endsSentence,
  "^": () => false,
  "=": (item) => item.token?.kind === "mark" || item.cues.has("and"),
};

/**
 * Reads a pattern. `from|now` is an item with one of these cues, `Q` a quantity, `change` a word that is a change by
 * itself, `year` a year, `word` one that could be counted, `':'` a mark. `~8` is a gap of up to eight items in one
 * sentence, `^8` one that may cross its end, `=8` one that crosses no mark and no "and". `?` makes an element optional, `*`
 * lets it stand there none to four times.
 */
export function pattern(source: string): Pattern {
  return source.split(" ").map((part) => {
    const repeats = part.endsWith("*");
    const optional = repeats || part.endsWith("?");
    const name = optional ? part.slice(0, -1) : part;
    const stops = gaps[name.charAt(0)];
    const parts = name.startsWith("'") ? [name] : name.split("|");
    const starts = parts.flatMap((start): readonly Start[] => groups[start] ?? [start as Start]);
    return {
      starts,
      fits: isOneOf(starts),
      optional,
      repeats,
      gap: stops ? Number(name.slice(1)) : 0,
      stops: stops ?? endsSentence,
    };
  });
}

/** Most items have no cues, so that those of an element need not be tried. */
function isOneOf(starts: readonly Start[]): Element["fits"] {
  const cues: Cue[] = [];
  const tests: Element["fits"][] = [];
  for (const start of starts) {
    if (start in special) tests.push(special[start as keyof typeof special]);
    else if (start.startsWith("'")) tests.push(isMark(start.slice(1, -1)));
    else cues.push(start as Cue);
  }
  const [test = never, ...others] = tests;
  return (item) => holdsOne(item.cues, cues) || test(item) || others.some((other) => other(item));
}

function never(): boolean {
  return false;
}

function isMark(mark: string): Element["fits"] {
  return (item) => item.text === mark;
}

function holdsOne(cues: ReadonlySet<Cue>, wanted: readonly Cue[]): boolean {
  if (cues.size === 0) return false;
  for (let at = 0; at < wanted.length; at++) if (cues.has(wanted[at]!)) return true;
  return false;
}

/** What a word or mark can begin. */
export function startsOf({ kind, text, cues, change }: Token): readonly Start[] {
  const starts: Start[] = [...cues];
  if (change !== undefined) starts.push("change");
  if (kind === "mark") starts.push(`'${text}'`);
  return starts;
}

/** What a match of a pattern can begin with. */
export function startsOfPattern(elements: Pattern): ReadonlySet<Start> {
  const starts = new Set<Start>();
  for (const element of elements) {
    for (const start of element.starts) starts.add(start);
    if (!element.optional) break;
  }
  return starts;
}

const maxRepeats = 4;

export function quantitiesOf(match: Match): Quantity[] {
  const quantities: Quantity[] = [];
  for (const { quantity } of match.items) if (quantity) quantities.push(quantity);
  return quantities;
}

/** Can a pattern only fit where there is a quantity? */
export function needsQuantity(elements: Pattern): boolean {
  return elements.some((element) => !element.optional && element.starts.includes("Q"));
}

/** The first way in which a pattern fits at `at`, gaps as short as they can be. */
export function match(elements: Pattern, all: readonly Item[], at: number): Match | undefined {
  const to = step(elements, 0, all, at, found, 1);
  if (to === undefined) return undefined;
  const items = found.slice();
  found.length = 0;
  return { items, from: at, to, all };
}

/** What fits so far; most patterns do not, so that a list of its own for each would be wasted. */
const found: Item[] = [];

function step(
  elements: Pattern,
  index: number,
  all: readonly Item[],
  at: number,
  items: Item[],
  times: number,
): number | undefined {
  const element = elements[index];
  if (!element) return at;
  if (element.gap > 0) return stepOverGap(elements, index, all, at, items);
  const item = all[at];
  if (item && element.fits(item)) {
    items.push(item);
    const isAgain = element.repeats && times < maxRepeats;
    const end = isAgain
      ? step(elements, index, all, at + 1, items, times + 1)
      : step(elements, index + 1, all, at + 1, items, 1);
    if (end !== undefined) return end;
    items.pop();
  }
  return element.optional ? step(elements, index + 1, all, at, items, 1) : undefined;
}

function stepOverGap(
  elements: Pattern,
  index: number,
  all: readonly Item[],
  at: number,
  items: Item[],
): number | undefined {
  const { gap, stops } = elements[index]!;
  for (let skipped = 0; skipped <= gap; skipped++) {
    const end = step(elements, index + 1, all, at + skipped, items, 1);
    if (end !== undefined) return end;
    const over = all[at + skipped];
    if (!over || stops(over)) return undefined;
  }
  return undefined;
}

/** A full stop, a semicolon, a question or exclamation mark that stands as one. */
export function endsSentence(item: Item): boolean {
  if (item.token?.kind !== "mark") return false;
  const { text } = item;
  return text === "." || text === ";" || text === "!" || text === "?";
}
