import { Source } from "../edits/draft";
import { type EditedFile, mapAt } from "../edits/edited-file";
import { itemMapAt } from "../edits/item-map";
import { setKey } from "../edits/yaml-edits";
import type { Messages } from "../messages";
import type { TextEdit } from "../model/finding";
import type { Item } from "../model/plan";
import { keysOf } from "../schema/keys";
import { askFor, blank } from "./ask-for";
import type { Fixer } from "./fixer";

/** Adds a key that is lacking, for somebody to say what belongs there. */
export function addingKey(key: string, title: keyof Messages["fixes"]["add"]): Fixer {
  return (_, { file, item, say }) =>
    item ? [askFor(file, say.add[title](), (now) => withKey(now, item, key, blank))] : [];
}

/** Gives an item a key; one that is a plain sentence becomes a mapping that keeps it. */
export function withKey(file: EditedFile, item: Item, key: string, value: string): TextEdit[] {
  if (item.item !== "objective") {
    const node = itemMapAt(file, item.path, item.item);
    if (node.is === "sentence") return node.become({ [key]: new Source(value) });
  }
  return setKey(file, mapAt(file, item.path), key, new Source(value), keysOf[item.item]);
}
