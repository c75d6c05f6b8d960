const known = new Map<string, Map<string | number, string>>();
const most = 10_000;
let count = 0;

/**
 * The place of what stands under a key, or at a position, of another place: `objectives/0` and `why` give
 * `objectives/0/why`. Files have most places in common, so each is one string, whichever file it is read in.
 */
export function pathBelow(path: string, step: string | number): string {
  const below = known.get(path);
  const made = below?.get(step);
  if (made !== undefined) return made;
  const fresh = path === "" ? String(step) : `${path}/${String(step)}`;
  if (count >= most) return fresh;
  count++;
  if (below) below.set(step, fresh);
  else known.set(path, new Map([[step, fresh]]));
  return fresh;
}
