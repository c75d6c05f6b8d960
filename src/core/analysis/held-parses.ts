import type { ParseResult } from "../syntax/parse-result";

/** The longest that texts may be together, in UTF-16 units; nodes weigh several times what they were read from. */
const most = 250_000;

interface Held {
  readonly parsed: ParseResult;
  readonly length: number;
}

/** By what was read from the texts, in the order in which they were asked for last. */
const held = new Map<object, Held>();
let total = 0;

/**
 * The parse of a text: held for the texts that were asked for last, and done again for others. A workspace has
 * thousands of files of which nobody edits more than a few, and a parse weighs far more than all else that is kept.
 *
 * @param owner Stands for the text.
 */
export function parseOf(owner: object, length: number, parse: () => ParseResult): ParseResult {
  const known = held.get(owner);
  const parsed = known?.parsed ?? parse();
  held.delete(owner);
  held.set(owner, { parsed, length });
  if (known) return parsed;
  total += length;
  for (const [other, { length: itsLength }] of held) {
    if (total <= most || other === owner) break;
    held.delete(other);
    total -= itsLength;
  }
  return parsed;
}
