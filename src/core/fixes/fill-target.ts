import { mapAt, ownEntry, ownValue } from "../edits/edited-file";
import { replaceValue } from "../edits/yaml-edits";
import { withKey } from "./add-key";
import { askFor, blank } from "./ask-for";
import type { Fixer } from "./fixer";

/** A target to be filled in, in the place of one that says nothing, if there is one. */
export const fillTarget: Fixer = (_, { file, item, say }) => {
  if (item?.item !== "result") return [];
  return [
    askFor(file, say.add.target(), (now) => {
      const map = item.target ? mapAt(now, item.path) : undefined;
      const found = map && ownEntry(map, "target");
      return map && found
        ? [replaceValue(now, found, ownValue(map, found), blank)]
        : withKey(now, item, "target", blank);
    }),
  ];
};
