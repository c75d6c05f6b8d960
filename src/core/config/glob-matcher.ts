import picomatch from "picomatch/posix";

const longest = 300;
const mostWildcards = 12;

/**
 * Whether a glob is short and plain enough to be matched without ever taking long: every wildcard is a place where a
 * regular expression may try again.
 */
export function isModestGlob(glob: string): boolean {
  return glob.length <= longest && (glob.match(/\*+|\?|\{|\[/g)?.length ?? 0) <= mostWildcards;
}

/** A test of paths, with `/`, against a glob; a glob that is not modest matches nothing. */
export function globMatcher(glob: string): (path: string) => boolean {
  if (!isModestGlob(glob)) return () => false;
  return picomatch(glob.replace(/^\.?\//, ""), { dot: true, noextglob: true, nonegate: true });
}
