import { mapAt } from "../edits/edited-file";
import { appendItem } from "../edits/yaml-edits";
import { keysOf } from "../schema/keys";
import { askFor, blank } from "./ask-for";
import type { Fixer } from "./fixer";

/** A first action, to be filled in with what the team proposes. */
export const missingActions: Fixer = (_, { file, item, say }) =>
  item
    ? [
        askFor(file, say.add.action(), (now) =>
          appendItem(
            now,
            mapAt(now, item.path),
            "actions",
            { action: blank, proposedBy: "team" },
            keysOf.objective,
          ),
        ),
      ]
    : [];
