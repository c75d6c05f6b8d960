import { defaultConfig } from "../../core/config/default-config";
import { CheckContext } from "../../core/rules/context";
import { nameItems, type NamedItem } from "../../core/views/item-names";
import type { NodeView } from "../../core/views/node-view";
import { type FileInput, viewFile } from "../../core/views/file-view";
import type { Services } from "../services";
import type { GoalsFile } from "../workspace/goals-file";
import { shownPath } from "../workspace/paths";

export type Shown = FileInput["shown"];

/** What of a file is shown, and in which order. */
export type Arranged = Pick<FileInput, "sorting" | "kept" | "namesTeam">;

/** What is read of a file now, and how to judge it. */
export function shownOf({ shown, place }: GoalsFile): Shown {
  if (!shown) return undefined;
  const config = place.config ?? defaultConfig;
  return {
    plan: shown.plan,
    judges: new CheckContext(shown.text, shown.plan, config, {}, { ids: new Map() }),
  };
}

/** Gives a function that looks at a file as it is now, and remembers the names that its items had. */
export function viewOfFile(
  file: GoalsFile,
  { day, locale }: Services,
): (shown: Shown, arranged: Arranged) => NodeView {
  let names: readonly NamedItem[] = [];
  return (shown, arranged) => {
    names = shown ? nameItems(shown.plan, names) : names;
    return viewFile({
      path: shownPath(file.uri),
      shown,
      names,
      findings: file.findings,
      isBroken: file.isBroken,
      isBehind: file.isBehind,
      today: day.today,
      locale,
      ...arranged,
    });
  };
}
