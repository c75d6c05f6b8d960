import { applyChanges, check } from "../open";
import type { CheckOptions } from "../model/options";
import type { TextEdit } from "../model/finding";

/** After so many rounds a fix that keeps finding itself is left alone. */
const mostRounds = 10;

/**
 * Applies all fixes that may be applied unseen, and those that only then come to light, until none is left.
 *
 * @returns The new text, and how many fixes it took.
 */
export function applySafeFixes(
  text: string,
  options: CheckOptions,
): { readonly text: string; readonly fixed: number } {
  let fixed = 0;
  let now = text;
  for (let round = 0; round < mostRounds; round++) {
    const chosen: TextEdit[] = [];
    let count = 0;
    for (const { fixes } of check(now, options).findings) {
      const safe = fixes.find(({ kind }) => kind === "safe");
      if (
        !safe ||
        safe.edits.some((edit) => edit.file !== undefined || chosen.some((other) => touch(edit, other)))
      )
        continue;
      chosen.push(...safe.edits);
      count++;
    }
    if (count === 0) break;
    const next = applyChanges(now, chosen);
    if (unread(next, options) > Math.max(0, unread(now, options) - 1)) break;
    fixed += count;
    now = next;
  }
  return { text: now, fixed };
}

/** How much of a text lies behind the first place where its YAML cannot be read; 0 where all of it can. */
function unread(text: string, options: CheckOptions): number {
  const [first] = check(text, options).findings.filter(
    ({ rule, severity }) => rule === "syntax" && severity === "error",
  );
  return first ? text.length - first.span.start : 0;
}

/** Two edits that touch are left for the next round. */
function touch(a: TextEdit, b: TextEdit): boolean {
  return a.span.start <= b.span.end && b.span.start <= a.span.end;
}
