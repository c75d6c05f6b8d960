import { CheckContext } from "../../core/rules/context";
import type { OverviewFile } from "../../core/overview/overview-input";
import type { GoalsFiles } from "./goals-files";
import { pathFrom } from "./root";

/** The files as pages take them. Of one that does not parse what could be recovered is shown, and that is complained of. */
export function shownFiles(files: GoalsFiles, complain: (message: string) => void): OverviewFile[] {
  const { say } = files.options;
  return files.all.map(({ path, root, document, config: { config } }) => {
    const shown = files.shown(path);
    const { plan, text, exports } = document;
    const isBroken = exports === undefined;
    if (isBroken) complain(say.doesNotParse({ path: shown }));
    return {
      key: path,
      path: shown,
      root,
      rootPath: pathFrom(root, path),
      shown: plan && { plan, judges: new CheckContext(text, plan, config, {}, { ids: new Map() }) },
      isBroken,
      isBehind: false,
      config,
    };
  });
}
