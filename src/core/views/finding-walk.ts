import type { Finding } from "../model/finding";

/**
 * The finding to go to from an offset: the next one behind it, or the one before it; round the corner when there is
 * none. From inside a finding it is not that one again, unless it is the only one.
 *
 * @param from The selection; undefined when the file is not what is being looked at.
 */
export function findingFrom(
  findings: readonly Finding[],
  direction: "next" | "previous",
  from: { readonly start: number; readonly end: number } | undefined,
): Finding | undefined {
  const inOrder = [...findings].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  if (direction === "previous") {
    const before = from && inOrder.findLast(({ span }) => isBefore(span, from));
    return before ?? inOrder.at(-1);
  }
  const behind = from && inOrder.find(({ span }) => isBefore(from, span));
  return behind ?? inOrder[0];
}

function isBefore(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.start || (a.start === b.start && a.end < b.end);
}
