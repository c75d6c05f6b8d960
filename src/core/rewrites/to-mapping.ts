import { editingNodes } from "../edits/edited-file";
import { resultAt } from "../edits/item-map";
import type { Rewrite, RewriteContext } from "./rewrite";

/** Turns a result that is a sentence into a mapping, with room for more. */
export function toMapping({ file, result, say }: RewriteContext): Rewrite | undefined {
  if (!result.plain) return undefined;
  const outcome = editingNodes(file, (now) => {
    const node = resultAt(now, result.path);
    return node.is === "sentence" ? node.become({}) : [];
  });
  return "refused" in outcome ? undefined : { title: say.toMapping(), edits: outcome.edits };
}
