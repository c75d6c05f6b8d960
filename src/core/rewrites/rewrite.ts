import type { EditedFile } from "../edits/edited-file";
import { layoutOf } from "../edits/layout";
import { catalogues, type Messages } from "../messages";
import type { TextEdit } from "../model/finding";
import type { Plan, Result } from "../model/plan";
import { parseYaml } from "../syntax/parse-yaml";

/** Another way to write the same. */
export interface Rewrite {
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** What a rewrite is given. */
export interface RewriteContext {
  readonly file: EditedFile;
  readonly plan: Plan;
  readonly result: Result;
  readonly say: Messages["fixes"];
}

/** A text as nodes; undefined where it cannot be edited. */
export function editableFile(text: string): EditedFile | undefined {
  const { root, findings } = parseYaml(text, catalogues.en);
  const isBroken = findings.some(({ rule, severity }) => rule === "syntax" && severity === "error");
  return isBroken || root?.is !== "map" ? undefined : { text, root, layout: layoutOf(text, root) };
}
