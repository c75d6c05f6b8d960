import { catalogues } from "../messages";
import type { TextEdit } from "../model/finding";
import type { MapNode } from "../syntax/node";
import { parseYaml } from "../syntax/parse-yaml";
import { type EditedFile, Refused } from "./edited-file";

/** Edits that take out whole entries of a mapping, so that the comments among them stay, each in its own line. Between brackets
 * they have no place. */
export function keepComments(
  { text, layout: { eol } }: EditedFile,
  { flow }: MapNode,
  edits: readonly TextEdit[],
): TextEdit[] {
  return edits.map((edit) => {
    const { start, end } = edit.span;
    const out = text.slice(start, end);
    const comments = out.includes("#") ? parseYaml(out, catalogues.en).comments : [];
    if (comments.length === 0) return edit;
    const isLast = /^\r?\n/u.test(out);
    const indent =
      isLast || isLineStart(text, start) ? /(?<! )( *)\S/u.exec(out)?.[1] : /\n( *)$/u.exec(out)?.[1];
    if (flow || indent === undefined) throw new Refused("brackets");
    const lines = comments.map((comment) => `#${comment.text}`.trimEnd()).join(eol + indent);
    if (isLast) return { ...edit, text: eol + indent + lines };
    return { ...edit, text: isLineStart(text, start) ? indent + lines + eol : lines + eol + indent };
  });
}

function isLineStart(text: string, offset: number): boolean {
  return offset === 0 || text[offset - 1] === "\n";
}
