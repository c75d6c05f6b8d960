import type { Item } from "./quantity";
import type { Cue } from "./token";

/**
 * One element of a pattern: an item with one of the cues, a quantity (`Q`), a mark, or a gap of so many items at most.
 * Gaps end with the sentence, unless they are marked to cross it.
 */
interface Element {
  readonly cues: readonly Cue[];
  readonly marks: readonly string[];
  readonly isQuantity: boolean;
  readonly isChange: boolean;
  readonly optional: boolean;
  readonly gap: number;
  readonly crosses: boolean;
}

export type Pattern = readonly Element[];

export interface Match {
  /** The items that stand for the pattern's elements other than gaps, in order. */
  readonly items: readonly Item[];
  readonly from: number;
  /** After the last item. */
  readonly to: number;
}

const groups: Readonly<Record<string, readonly Cue[]>> = {
  updown: ["up", "down"],
  bound: ["at-least", "more-than", "at-most", "less-than", "exactly"],
  comparative: ["comparative-up", "comparative-down"],
};

/**
 * Reads a pattern: elements separated by spaces. `from|now` is an item with one of these cues, `Q` a quantity, `change`
 * a word that is a change by itself, `':'` a mark, `~8` a gap of up to eight items, `^8` one that may cross the end of
 * a sentence, and `?` makes an element optional.
 */
export function pattern(source: string): Pattern {
  return source.split(" ").map((part) => {
    const optional = part.endsWith("?");
    const name = optional ? part.slice(0, -1) : part;
    const isGap = name.startsWith("~") || name.startsWith("^");
    const names = isGap || name.startsWith("'") ? [] : name.split("|");
    return {
      cues: names.flatMap((cue) => groups[cue] ?? [cue as Cue]),
      marks: name.startsWith("'") ? [...name.slice(1, -1)] : [],
      isQuantity: name === "Q",
      isChange: name === "change",
      optional,
      gap: isGap ? Number(name.slice(1)) : 0,
      crosses: name.startsWith("^"),
    };
  });
}

/** The first way in which a pattern fits at `at`, gaps as short as they can be. */
export function match(elements: Pattern, items: readonly Item[], at: number): Match | undefined {
  const found: Item[] = [];
  const end = step(elements, 0, items, at, found);
  return end === undefined ? undefined : { items: found, from: at, to: end };
}

function step(
  elements: Pattern,
  index: number,
  items: readonly Item[],
  at: number,
  found: Item[],
): number | undefined {
  const element = elements[index];
  if (!element) return at;
  const item = items[at];
  if (element.gap > 0) {
    for (let skipped = 0; skipped <= element.gap; skipped++) {
      const end = step(elements, index + 1, items, at + skipped, found);
      if (end !== undefined) return end;
      const over = items[at + skipped];
      if (!over || (!element.crosses && endsSentence(over))) return undefined;
    }
    return undefined;
  }
  if (item && fits(element, item)) {
    found.push(item);
    const end = step(elements, index + 1, items, at + 1, found);
    if (end !== undefined) return end;
    found.pop();
  }
  return element.optional ? step(elements, index + 1, items, at, found) : undefined;
}

function fits(element: Element, item: Item): boolean {
  if (element.isQuantity) return item.quantity !== undefined;
  if (element.isChange) return item.token?.change !== undefined;
  if (element.marks.length > 0) return element.marks.includes(item.text);
  return element.cues.some((cue) => item.cues.has(cue));
}

/** A full stop, a semicolon, a question or exclamation mark that stands as one. */
export function endsSentence(item: Item): boolean {
  return item.token?.kind === "mark" && [".", ";", "!", "?"].includes(item.text);
}
