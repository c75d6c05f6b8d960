import type { FileRule } from "./rule";

/** A `code` glob that matches no file; silent about globs of which nobody said whether they do. */
export const rule: FileRule = {
  id: "code-matches-nothing",
  severity: "info",
  scope: "workspace",
  *check(objectives, { options, say }) {
    for (const { code } of objectives) {
      for (const { value: glob, span, path } of code) {
        if (options.codeMatches?.get(glob) !== false) continue;
        yield { span, path, message: say.structure.codeMatchesNothing({ glob }) };
      }
    }
  },
};
