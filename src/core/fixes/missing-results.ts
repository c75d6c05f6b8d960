import { mapAt } from "../edits/edited-file";
import { appendItem } from "../edits/yaml-edits";
import { keysOf } from "../schema/keys";
import { askFor, blank } from "./ask-for";
import type { Fixer } from "./fixer";

/** A first result, to be filled in. */
export const missingResults: Fixer = (_, { file, item, say }) =>
  item
    ? [
        askFor(file, say.add.result(), (now) =>
          appendItem(now, mapAt(now, item.path), "results", blank, keysOf.objective),
        ),
      ]
    : [];
