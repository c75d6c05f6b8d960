import { resolve } from "node:path";
import { check } from "../../core";
import { type EditOutcome, findItems, idsOf } from "../../core/edits";
import { applyChanges } from "../../core/open";
import type { Item } from "../../core/model";
import { closest } from "../../core/text/closest";
import { CliError } from "../cli-error";
import { findGoalsFiles } from "./find-goals-files";
import type { GoalsFiles } from "./goals-files";
import { readText } from "./read-text";
import { pathFrom } from "./root";
import { replaceText } from "./write-text";

/** An item that was named on the command line, and the file that holds it. */
export interface FoundItem {
  readonly file: string;
  /** The file as it is shown to people. */
  readonly shown: string;
  readonly text: string;
  readonly item: Item;
}

/**
 * The item that `id` names among the goals files below the working folder, or `path#id` in one of them.
 *
 * @throws CliError when there is none, or more than one, or one of another kind.
 */
export function findItem(name: string, kind: "objective" | "result", files: GoalsFiles): FoundItem {
  const { say, workingFolder } = files.options;
  const hash = name.lastIndexOf("#");
  const id = name.slice(hash + 1);
  const paths = hash > 0 ? [resolve(workingFolder, name.slice(0, hash))] : findGoalsFiles(".", files);
  const ids: string[] = [];
  const found: FoundItem[] = [];
  for (const file of paths) {
    const shown = pathFrom(workingFolder, file);
    const text = readText(file, shown, say);
    const { plan, findings } = check(text);
    if (!plan) continue;
    ids.push(...idsOf(plan, kind));
    const items = findItems(plan, id);
    if (
      items.length > 0 &&
      findings.some(({ rule, severity }) => rule === "syntax" && severity === "error")
    ) {
      throw new CliError(say.hasErrors({ path: shown }));
    }
    found.push(...items.map((item) => ({ file, shown, text, item })));
  }
  const [first, second] = found;
  if (!first) throw new CliError(say.noSuchId({ id, near: closest(id, ids) }));
  if (second) throw new CliError(say.idTwice({ id, files: [...new Set(found.map(({ shown }) => shown))] }));
  if (first.item.item !== kind) throw new CliError(say.notA({ id, kind }));
  return first;
}

/** Writes an edit to the file that it was computed for. @throws CliError when it was refused, or cannot be written. */
export function writeEdit(
  { file, shown, text }: FoundItem,
  outcome: EditOutcome,
  { options: { say } }: GoalsFiles,
): void {
  if ("refused" in outcome) {
    throw new CliError(
      outcome.refused === "syntax" ? say.hasErrors({ path: shown }) : say.shared({ path: shown }),
    );
  }
  if (outcome.edits.length > 0) replaceText(file, applyChanges(text, outcome.edits), shown, say);
}
