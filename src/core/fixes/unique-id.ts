import { mapAt } from "../edits/edited-file";
import { setKey } from "../edits/yaml-edits";
import { freeId, idsIn } from "../plan/free-id";
import { keysOf } from "../schema/keys";
import { choice } from "./ask-for";
import type { Fixer } from "./fixer";

/** Another id for the second of two; what refers to the id means the first. */
export const uniqueId: Fixer = (_, { file, item, plan, say }) => {
  if (!item?.id) return [];
  const id = freeId(item.id.value, idsIn(plan));
  return [
    choice(file, say.renameTo({ id }), (now) =>
      setKey(now, mapAt(now, item.path), "id", id, keysOf[item.item]),
    ),
  ];
};
