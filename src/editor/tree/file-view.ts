import { defaultConfig } from "../../core/config/default-config";
import { CheckContext } from "../../core/rules/context";
import { nameItems, type NamedItem } from "../../core/views/item-names";
import type { NodeView } from "../../core/views/node-view";
import { viewFile } from "../../core/views/file-view";
import type { Services } from "../services";
import type { GoalsFile } from "../workspace/goals-file";
import { shownPath } from "../workspace/paths";

/** Gives a function that looks at a file as it is now, and remembers the names that its items had. */
export function viewOfFile(file: GoalsFile, { day, locale }: Services): () => NodeView {
  let names: readonly NamedItem[] = [];
  return () => {
    const { shown } = file;
    names = shown ? nameItems(shown.plan, names) : names;
    const config = file.place.config ?? defaultConfig;
    const judges = shown && new CheckContext(shown.text, shown.plan, config, {}, { ids: new Map() });
    return viewFile({
      path: shownPath(file.uri),
      shown: shown && judges && { plan: shown.plan, judges },
      names,
      findings: file.findings,
      isBroken: file.isBroken,
      isBehind: file.isBehind,
      today: day.today,
      locale,
    });
  };
}
