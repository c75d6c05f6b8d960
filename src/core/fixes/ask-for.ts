import { type EditedFile, editingNodes } from "../edits/edited-file";
import { anchorBefore } from "../edits/places";
import type { Fix, TextEdit } from "../model/finding";

/** Stands where something is left to be filled in; like a sentence, so that it is written where sentences go. */
export const blank = "⁂ ⁂";

/** A fix that leaves one place to be filled in: where its edits hold {@link blank}. */
export function askFor(
  file: EditedFile,
  title: string,
  edit: (file: EditedFile) => readonly TextEdit[],
): Fix | undefined {
  const outcome = editingNodes(file, edit);
  if ("refused" in outcome) return undefined;
  let shift = 0;
  let place: number | undefined;
  // An anchor with nothing behind it would be a text of its own.
  if (
    outcome.edits.some(
      ({ span, text }) => text.startsWith(blank) && anchorBefore(file.text, 0, span.start) > 0,
    )
  )
    return undefined;
  const edits = outcome.edits.map((one) => {
    const at = one.text.indexOf(blank);
    const text = one.text.replace(blank, "");
    if (at >= 0) place = one.span.start + shift + at;
    shift += text.length - (one.span.end - one.span.start);
    return { ...one, text };
  });
  return place === undefined
    ? undefined
    : { title, kind: "ask", edits, select: { start: place, end: place } };
}

/** A fix that is one of several readings. */
export function choice(
  file: EditedFile,
  title: string,
  edit: (file: EditedFile) => readonly TextEdit[],
): Fix | undefined {
  const outcome = editingNodes(file, edit);
  return "refused" in outcome || outcome.edits.length === 0
    ? undefined
    : { title, kind: "choice", edits: outcome.edits };
}
