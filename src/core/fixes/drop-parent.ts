import { mapAt, ownEntry, ownValue } from "../edits/edited-file";
import { removeItems, removeKey } from "../edits/remove";
import { choice } from "./ask-for";
import type { Fixer } from "./fixer";

/** Takes out the parent that closes a circle. */
export const dropParent: Fixer = ({ span }, { file, item, say }) => {
  if (item?.item !== "objective") return [];
  const at = item.parents.findIndex((parent) => parent.span.start === span.start);
  const parent = item.parents[at];
  if (!parent) return [];
  return [
    choice(file, say.takeOutParent({ text: parent.value.text }), (now) => {
      const map = mapAt(now, item.path);
      const found = ownEntry(map, "parent");
      const value = found && ownValue(map, found);
      return value?.is === "list" && value.items.length > 1
        ? removeItems(now, value, [at])
        : removeKey(now, map, "parent");
    }),
  ];
};
