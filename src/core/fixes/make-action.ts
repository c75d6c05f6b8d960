import { movedToActions } from "../edits/result-to-action";
import { askFor, blank } from "./ask-for";
import type { Fixer } from "./fixer";

/** A task becomes an action; who proposed it is to be filled in. */
export const makeAction: Fixer = (_, { file, item, say }) =>
  item?.item === "result"
    ? [askFor(file, say.makeAction(), (now) => movedToActions(now, item.path, { proposedBy: blank }))]
    : [];
