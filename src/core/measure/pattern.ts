import type { Item, Quantity } from "./quantity";
import { isThing } from "./thing";
import type { Cue } from "./token";

/** One element of a pattern: an item that fits, or (with `gap`) up to so many items of any kind that do not stop it. */
interface Element {
  readonly fits: (item: Item) => boolean;
  readonly optional: boolean;
  readonly repeats: boolean;
  readonly gap: number;
  readonly stops: (item: Item) => boolean;
}

export type Pattern = readonly Element[];

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

const special: Readonly<Record<string, Element["fits"]>> = {
  Q: (item) => item.quantity !== undefined,
  change: (item) => item.token?.change !== undefined,
  year: (item) => item.token?.role === "year",
  word: (item) => item.token !== undefined && isThing(item.token),
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
    return {
      fits: name.startsWith("'") ? isMark(name.slice(1, -1)) : isOneOf(name),
      optional,
      repeats,
      gap: stops ? Number(name.slice(1)) : 0,
      stops: stops ?? endsSentence,
    };
  });
}

function isMark(mark: string): Element["fits"] {
  return (item) => item.text === mark;
}

function isOneOf(names: string): Element["fits"] {
  const tests = names.split("|").map((name) => {
    const cues = groups[name] ?? [name as Cue];
    return special[name] ?? ((item: Item) => cues.some((cue) => item.cues.has(cue)));
  });
  return (item) => tests.some((test) => test(item));
}

const maxRepeats = 4;

export function quantitiesOf(match: Match): Quantity[] {
  return match.items.flatMap((item) => item.quantity ?? []);
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
  return item.token?.kind === "mark" && [".", ";", "!", "?"].includes(item.text);
}
