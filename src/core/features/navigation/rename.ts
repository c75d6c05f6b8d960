import { catalogues } from "../../messages";
import type { Span } from "../../model/span";
import { idsIn } from "../../plan/free-id";
import type { FeatureContext } from "../feature-context";
import { fileNamed, marksOf, type Place } from "./go-to";
import { markAt } from "./id-marks";

/** What a rename would change, or why there is none, in the reader's language. */
export type RenameOutcome =
  { readonly edits: readonly (Place & { readonly text: string })[] } | { readonly refused: string };

/** The id at an offset, which can be renamed. Undefined where there is none. */
export function renameRangeAt(
  context: FeatureContext,
  offset: number,
): { readonly span: Span; readonly id: string } | undefined {
  const mark = markAt(context, offset);
  return mark && { span: mark.span, id: mark.id };
}

/** Gives an item another id, wherever it is named. */
export function renameAt(context: FeatureContext, offset: number, id: string): RenameOutcome {
  const say = catalogues[context.locale].features;
  const mark = markAt(context, offset);
  if (!mark) return { refused: say.nothingToRename() };
  if (!/^[\p{L}\p{M}\p{N}-]+$/u.test(id)) return { refused: say.notAnId({ text: id }) };
  if (id === mark.id) return { edits: [] };
  const home = fileNamed(context, mark.file);
  if (home?.plan && idsIn(home.plan).has(id)) return { refused: say.idIsTaken({ id }) };
  const marks = marksOf(context, mark);
  const isBroken = marks.some(({ path }) => fileNamed(context, path)?.plan?.incomplete);
  if (isBroken) return { refused: say.renameWhileBroken() };
  // An id of digits alone is a number to YAML, which the format takes as it is.
  return { edits: marks.map(({ path, mark: { span } }) => ({ path, span, text: id })) };
}
