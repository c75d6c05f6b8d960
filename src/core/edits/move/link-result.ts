import { slugOf } from "../../features/completion/slugs";
import type { TextEdit } from "../../model/finding";
import { freeId, idsIn } from "../../plan/free-id";
import { itemAt } from "../../plan/item-at";
import { readReference } from "../../plan/reference";
import { keysOf } from "../../schema/keys";
import { editing } from "../edited-file";
import { itemMapAt } from "../item-map";
import { appendItem, setKey } from "../yaml-edits";
import type { ItemPlace, MoveOutcome } from "./move-item";
import type { MoveFile } from "./references";

/** Notes with an action that it serves a result, which gets an id where it has none. No edits where it says so already. */
export function linkResult(files: readonly MoveFile[], result: ItemPlace, action: ItemPlace): MoveOutcome {
  const home = files.find(({ key }) => key === result.file);
  const file = files.find(({ key }) => key === action.file);
  const served = home?.plan && itemAt(home.plan, result.path);
  const serving = file?.plan && itemAt(file.plan, action.path);
  if (!home?.plan || !file || served?.item !== "result" || serving?.item !== "action") {
    return { refused: "missing" };
  }
  if (home.root !== file.root) return { refused: "other-root" };
  const known = served.id?.value;
  const id = known ?? freeId(slugOf(served.text?.value ?? "") || "result", idsIn(home.plan));
  const isLinked = serving.results.some(
    ({ value }) => !value.outside && (value.file ?? file.path) === home.path && value.id === id,
  );
  if (isLinked) return { edits: new Map() };
  const reference = home.key === file.key ? id : `/${home.path}#${id}`;
  if (readReference(reference, file.path).outside) return { refused: "other-root" };

  const naming = editing(home.text, (edited) => {
    if (known !== undefined) return [];
    const node = itemMapAt(edited, result.path, "result");
    return node.is === "sentence" ? node.become({ id }) : setKey(edited, node.map, "id", id, keysOf.result);
  });
  if ("refused" in naming) return refused(naming.refused, home);
  const linking = editing(file.text, (edited) => {
    const node = itemMapAt(edited, action.path, "action");
    return node.is === "sentence"
      ? node.become({ results: [reference] })
      : appendItem(edited, node.map, "results", reference, keysOf.action);
  });
  if ("refused" in linking) return refused(linking.refused, file);
  const edits = new Map<string, readonly TextEdit[]>();
  if (naming.edits.length > 0) edits.set(home.key, naming.edits);
  edits.set(file.key, [...(edits.get(file.key) ?? []), ...linking.edits]);
  return { edits };
}

function refused(refusal: "syntax" | "missing" | "shared" | "brackets", { key }: MoveFile): MoveOutcome {
  return refusal === "syntax" ? { refused: refusal, file: key } : { refused: refusal };
}
