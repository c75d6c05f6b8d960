import type { Finding } from "../model/finding";
import { ruleIds } from "../rules/rule-ids";

const rank = new Map(ruleIds.map((id, index) => [id, index]));

/** In the order of the text; on the same words in the order of the rules. The same finding stands once. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return once([...findings].sort(compare));
}

/** Two lists, each in order, as one. */
export function merged(a: readonly Finding[], b: readonly Finding[]): readonly Finding[] {
  if (a.length === 0) return b;
  return b.length === 0 ? a : inOrder([...a, ...b]);
}

function compare(a: Finding, b: Finding): number {
  return (
    a.span.start - b.span.start ||
    a.span.end - b.span.end ||
    (rank.get(a.rule) ?? 0) - (rank.get(b.rule) ?? 0)
  );
}

/** Equals stand side by side, but for what the same rule says otherwise of the same words. */
function once(sorted: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of sorted) {
    let isThere = false;
    for (let at = kept.length - 1; at >= 0 && !isThere; at--) {
      const other = kept[at]!;
      if (compare(other, finding) !== 0) break;
      isThere = other.message === finding.message;
    }
    if (!isThere) kept.push(finding);
  }
  return kept;
}
