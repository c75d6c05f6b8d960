/** Does a set hold one of these? The first few are no list, for this is asked of each word many times. */
export function hasAny<T>(
  set: ReadonlySet<T>,
  a: T | undefined,
  b: T | undefined,
  c: T | undefined,
  more: readonly T[],
): boolean {
  if (set.size === 0 || a === undefined) return false;
  if (set.has(a)) return true;
  if (b === undefined) return false;
  if (set.has(b)) return true;
  if (c === undefined) return false;
  if (set.has(c)) return true;
  for (let at = 0; at < more.length; at++) if (set.has(more[at]!)) return true;
  return false;
}
