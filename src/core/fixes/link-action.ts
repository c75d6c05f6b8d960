import { itemMapAt } from "../edits/item-map";
import { appendItem } from "../edits/yaml-edits";
import type { Fix } from "../model/finding";
import type { Objective } from "../model/plan";
import { keysOf } from "../schema/keys";
import { choice } from "./ask-for";
import type { Fixer } from "./fixer";

/** One for each result that the action may serve. */
export const linkAction: Fixer = (_, { file, item, plan, say }) => {
  if (item?.item !== "action") return [];
  const objective = plan.objectives.find(({ path }) => item.path.startsWith(`${path}/`));
  return (objective ? named(objective) : []).map(({ id, words }): Fix | undefined =>
    choice(file, say.serves({ result: words }), (now) => {
      const node = itemMapAt(now, item.path, "action");
      return node.is === "sentence"
        ? node.become({ results: [id] })
        : appendItem(now, node.map, "results", id, keysOf.action);
    }),
  );
};

function named({ results }: Objective): { id: string; words: string }[] {
  return results.flatMap(({ id, text, dropped }) =>
    id && !dropped ? [{ id: id.value, words: text?.value ?? id.value }] : [],
  );
}
