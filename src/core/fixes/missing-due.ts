import { Source } from "../edits/draft";
import { setKey } from "../edits/yaml-edits";
import { quarterOf } from "../plan/period";
import { keysOf } from "../schema/keys";
import { withKey } from "./add-key";
import { askFor, blank, choice } from "./ask-for";
import type { Fixer } from "./fixer";

/** A period for the file, or a day for this result. */
export const missingDue: Fixer = (_, { file, item, today, say }) => {
  if (!item) return [];
  const quarter = today === undefined ? undefined : quarterOf(today).name;
  return [
    quarter === undefined
      ? undefined
      : choice(file, say.addPeriod({ period: quarter }), (now) =>
          setKey(now, now.root, "period", new Source(quarter), keysOf.file),
        ),
    askFor(file, say.add.due(), (now) => withKey(now, item, "due", blank)),
  ];
};
