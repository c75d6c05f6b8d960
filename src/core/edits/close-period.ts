import { keysOf } from "../schema/keys";
import { Source } from "./draft";
import { editing, type EditOutcome } from "./edited-file";
import { setKey } from "./yaml-edits";

/** Closes a file's period. @param learned What the team learned, where it says so. */
export function closePeriod(text: string, learned?: string): EditOutcome {
  return editing(text, (file) => [
    ...setKey(file, file.root, "status", new Source("closed"), keysOf.file),
    ...(learned === undefined ? [] : setKey(file, file.root, "learned", learned, keysOf.file)),
  ]);
}
