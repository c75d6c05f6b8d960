import type { TextEdit } from "../../model/finding";
import type { ListNode } from "../../syntax/node";
import { type EditedFile, mapAt, ownEntry, Refused } from "../edited-file";
import { columnOf } from "../places";
import type { Lifted } from "./lifted";
import type { ListKey } from "./placed";

/** The last item of a list goes: the key goes with it, unless something else is said there. */
export function emptied(
  file: EditedFile,
  { key, holder }: { readonly key: ListKey; readonly holder: string },
  list: ListNode,
  { span, gone }: Lifted,
): TextEdit[] {
  if (list.flow) return [gone];
  const { text } = file;
  const map = mapAt(file, holder);
  const found = ownEntry(map, key);
  if (!found) throw new Refused("shared");
  const keyEnd = text.indexOf(":", found.keySpan.end) + 1;
  const isBare = text.slice(keyEnd, span.start).trim() === "";
  const isFirst = map.entries[0] === found;
  if (key !== "objectives" && isBare && !isFirst) {
    const start = found.keySpan.start - columnOf(text, found.keySpan.start);
    const isLast = text.indexOf("\n", span.end) < 0;
    // The last line goes with the line end before it.
    return isLast
      ? [{ span: { start: start - (text[start - 2] === "\r" ? 2 : 1), end: text.length }, text: "" }]
      : [{ span: { start, end: gone.span.end }, text: "" }];
  }
  const at = keyEnd + (/^[ \t]*[&!]\S*/u.exec(text.slice(keyEnd, span.start))?.[0].length ?? 0);
  const nothing: TextEdit = { span: { start: at, end: at }, text: " []" };
  if (text.indexOf("\n", span.end) >= 0) return [nothing, gone];
  const start = span.start - (text[span.start - 2] === "\r" ? 2 : 1);
  return [nothing, { span: { start, end: text.length }, text: "" }];
}
