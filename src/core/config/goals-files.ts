import type { Config } from "../model/options";
import { globMatcher } from "./glob-matcher";

/** Whether a path is a goals file's, by its name alone: `goals.yaml`, `goals.yml`, `*.goals.yaml`, `*.goals.yml`. */
export function isGoalsFile(path: string): boolean {
  return /(?:^|[/\\.])goals\.ya?ml$/.test(path);
}

/** Whether a configuration counts a goals file in; `path` from the root. */
export function matchesConfig(
  path: string,
  { include, exclude }: Pick<Config, "include" | "exclude">,
): boolean {
  const isIn = (globs: readonly string[]): boolean => globs.some((glob) => globMatcher(glob)(path));
  return (include.length === 0 || isIn(include)) && !isIn(exclude);
}
