import type { Finding } from "../../core";

/**
 * What may be said while somebody is typing: errors, and advice that was already there. What no longer holds goes at
 * once; new advice waits for a pause. Advice is recognised by its place or by its words, for both move under the pen.
 */
export function withoutNewAdvice(
  findings: readonly Finding[],
  shown: readonly Finding[],
): readonly Finding[] {
  const known = new Set(
    shown.flatMap(({ rule, path, message }) => [`${rule} ${path}`, `${rule} "${message}"`]),
  );
  return findings.filter(
    ({ rule, severity, path, message }) =>
      severity === "error" || known.has(`${rule} ${path}`) || known.has(`${rule} "${message}"`),
  );
}
