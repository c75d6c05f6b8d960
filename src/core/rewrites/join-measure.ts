import { editingNodes, mapAt } from "../edits/edited-file";
import { keepComments } from "../edits/keep-comments";
import { removeKeys } from "../edits/remove";
import { setKey } from "../edits/yaml-edits";
import { formatNumber } from "../measure/format";
import { applyChanges, check } from "../open";
import { understand } from "../progress/understanding";
import { keysOf } from "../schema/keys";
import type { Rewrite, RewriteContext } from "./rewrite";

/** Writes baseline, target and unit into the sentence, where that is understood just as the fields were. */
export function joinMeasure({ file, plan, result, say }: RewriteContext): Rewrite | undefined {
  const { prose, text, baseline, target, path, lang } = result;
  if (result.plain || prose || !text || !baseline || !target) return undefined;
  const measure = understand(result, plan);
  if (measure?.shape !== "from-to" || measure.baseline === undefined || measure.target === undefined) {
    return undefined;
  }
  const unit = measure.unit === undefined ? "" : measure.unit === "%" ? "%" : ` ${measure.unit}`;
  const amount = (value: number): string => formatNumber(value, lang).replace("−", "-") + unit;
  const [from, to] = [amount(measure.baseline), amount(measure.target)];
  const subject = text.value.trim().replace(/[.:]$/u, "");
  const sentence = `${subject} ${lang === "nl" ? `van ${from} naar ${to}` : `from ${from} to ${to}`}`;
  const outcome = editingNodes(file, (now) => {
    const map = mapAt(now, path);
    return [
      ...setKey(now, map, "result", sentence, keysOf.result),
      ...keepComments(now, map, removeKeys(now, map, ["baseline", "target", "unit"])),
    ];
  });
  if ("refused" in outcome) return undefined;
  const after = check(applyChanges(file.text, outcome.edits)).plan;
  const joined = after?.objectives.flatMap(({ results }) => results).find((one) => one.path === path);
  const read = after && joined && understand(joined, after);
  const isSame = read?.baseline === measure.baseline && read.target === measure.target;
  return isSame ? { title: say.joinMeasure(), edits: outcome.edits } : undefined;
}
