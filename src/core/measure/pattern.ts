import type { Item, Quantity } from "./quantity";
import { isThing } from "./thing";
import type { Cue } from "./token";

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

function isOneOf(starts: readonly Start[]): Element["fits"] {
  const tests = starts.map(testOf);
  const [only] = tests;
  return tests.length === 1 && only ? only : (item) => tests.some((test) => test(item));
}

function testOf(start: Start): Element["fits"] {
  if (start in special) return special[start as keyof typeof special];
  if (start.startsWith("'")) {
    const mark = start.slice(1, -1);
    return (item) => item.text === mark;
  }
  return (item) => item.cues.has(start as Cue);
}

/** What an item can begin. */
export function startsOf(item: Item): readonly Start[] {
  if (item.quantity) return ["Q"];
  const starts: Start[] = [...item.cues];
  if (item.token?.change !== undefined) starts.push("change");
  if (item.token?.kind === "mark") starts.push(`'${item.text}'`);
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
  const items: Item[] = [];
  const to = step(elements, 0, all, at, items);
  return to === undefined ? undefined : { items, from: at, to, all };
}

function step(
  elements: Pattern,
  index: number,
  all: readonly Item[],
  at: number,
  found: Item[],
  times = 1,
): number | undefined {
  const element = elements[index];
  if (!element) return at;
  if (element.gap > 0) {
    for (let skipped = 0; skipped <= element.gap; skipped++) {
      const end = step(elements, index + 1, all, at + skipped, found);
      if (end !== undefined) return end;
      const over = all[at + skipped];
      if (!over || element.stops(over)) return undefined;
    }
    return undefined;
  }
  const item = all[at];
  if (item && element.fits(item)) {
    found.push(item);
    const isAgain = element.repeats && times < maxRepeats;
    const end = isAgain
      ? step(elements, index, all, at + 1, found, times + 1)
      : step(elements, index + 1, all, at + 1, found);
    if (end !== undefined) return end;
    found.pop();
  }
  return element.optional ? step(elements, index + 1, all, at, found) : undefined;
}

/** A full stop, a semicolon, a question or exclamation mark that stands as one. */
export function endsSentence(item: Item): boolean {
  if (item.token?.kind !== "mark") return false;
  const { text } = item;
  return text === "." || text === ";" || text === "!" || text === "?";
}
