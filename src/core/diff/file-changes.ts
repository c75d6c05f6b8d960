import { type FromTo, isEmpty, type PlanChanges } from "./changes";
import { catalogues } from "../messages";
import type { Lang } from "../language/lang";

/** What changed in one goals file. */
export interface FileChanges extends PlanChanges {
  /** As people know it: `team/goals.yaml`. */
  readonly path: string;
}

/** What changed in some goals files. */
export interface Changes {
  /** Since when, as people say it: `1 Nov 2026`, `v1.2`. */
  readonly since: string;
  /** Files in which nothing changed may be among them. */
  readonly files: readonly FileChanges[];
}

/** The files in which something changed. */
export function filesChanged({ files }: Changes): readonly FileChanges[] {
  return files.filter((file) => !isEmpty(file));
}

/** What changed about a file as a whole, a sentence each. */
export function fileTexts({ file, period, status, learned }: FileChanges, locale: Lang): string[] {
  const say = catalogues[locale].changes;
  const texts: string[] = [];
  if (file) texts.push(file === "added" ? say.fileAdded() : say.fileRemoved());
  const { before, after } = period ?? {};
  if (before && after) texts.push(say.period({ before: before.name, after: after.name }));
  if (status) texts.push(statusText(status, locale));
  if (learned?.after !== undefined) texts.push(say.learned({ words: learned.after }));
  return texts;
}

function statusText(
  { before, after }: Required<FromTo<"draft" | "active" | "closed">>,
  locale: Lang,
): string {
  const say = catalogues[locale].changes.planStatus;
  return before === "closed" && after === "active" ? say.reopened() : say[after]();
}
