import { keysOf } from "../schema/keys";
import { editing, type EditOutcome, mapAt } from "./edited-file";
import { setKey } from "./yaml-edits";

/**
 * Gives an objective what it says of itself; a key with no sentence stays as it is.
 *
 * @param path The objective's place: `objectives/0`.
 */
export function setSentences(
  text: string,
  path: string,
  sentences: Readonly<Partial<Record<string, string | undefined>>>,
): EditOutcome {
  return editing(text, (file) => {
    const map = mapAt(file, path);
    return Object.entries(sentences).flatMap(([key, sentence]) =>
      sentence === undefined ? [] : setKey(file, map, key, sentence, keysOf.objective),
    );
  });
}
