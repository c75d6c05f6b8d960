import { globMatcher } from "./glob-matcher";

/** The part of a glob before its first segment with a wildcard: `src/checkout/**` → `src/checkout`. */
export function fixedPart(glob: string): string {
  const segments = glob.replace(/^\.?\/+/, "").split("/");
  const wild = segments.findIndex((segment) => /[*?[\]{}()!+@]/.test(segment));
  return segments
    .slice(0, wild < 0 ? undefined : wild)
    .filter((segment) => segment !== "")
    .join("/");
}

/** A `code` glob without what makes no difference: `./src/` → `src`. */
export function codePattern(glob: string): string {
  return glob.replace(/^\.?\/+/, "").replace(/(?<!\/)\/+$/, "");
}

/** A test of paths, with `/`, against a `code` glob, which may also be the name of a file, or of a folder with all in it. */
export function codeMatcher(glob: string): (path: string) => boolean {
  const pattern = codePattern(glob);
  if (fixedPart(pattern) !== pattern) return globMatcher(pattern);
  return (path) => path === pattern || path.startsWith(`${pattern}/`);
}
