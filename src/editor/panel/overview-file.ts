import { defaultConfig } from "../../core/config/default-config";
import type { OverviewFile } from "../../core/overview/overview-input";
import { CheckContext } from "../../core/rules/context";
import { nameItems, type NamedItem } from "../../core/views/item-names";
import type { GoalsFile } from "../workspace/goals-file";
import { shownPath } from "../workspace/paths";

/**
 * A file as the overview takes it.
 *
 * @param before The names that its items had at the last look.
 * @param past What earlier versions of it said, and where that ends.
 */
export function overviewFile(
  file: GoalsFile,
  before?: readonly NamedItem[],
  past: Pick<OverviewFile, "past" | "historyLimit"> = {},
): OverviewFile {
  const { shown, place } = file;
  const config = place.config ?? defaultConfig;
  return {
    key: file.key,
    path: shownPath(file.uri),
    root: place.root.toString(),
    rootPath: place.path,
    shown: shown && {
      plan: shown.plan,
      judges: new CheckContext(shown.text, shown.plan, config, {}, { ids: new Map() }),
    },
    isBroken: file.isBroken,
    isBehind: file.isBehind,
    config,
    ...past,
    ...(shown && { names: nameItems(shown.plan, before) }),
  };
}
