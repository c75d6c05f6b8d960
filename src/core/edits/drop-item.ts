import { keysOf } from "../schema/keys";
import { Source } from "./draft";
import { editing, type EditOutcome, mapAt } from "./edited-file";
import { resultAt } from "./item-map";
import { setKey } from "./yaml-edits";

/** Marks an objective or a result as dropped, and says why. @param path Its place. */
export function dropItem(text: string, path: string, reason: string): EditOutcome {
  const isResult = path.includes("/results/");
  const order = isResult ? keysOf.result : keysOf.objective;
  const dropped = new Source("dropped");
  return editing(text, (file) => {
    if (isResult) {
      const result = resultAt(file, path);
      if (result.is === "sentence") return result.become({ status: dropped, reason });
    }
    const map = mapAt(file, path);
    return [...setKey(file, map, "status", dropped, order), ...setKey(file, map, "reason", reason, order)];
  });
}
