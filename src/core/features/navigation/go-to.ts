import type { Span } from "../../model/span";
import type { FeatureContext, FeatureFile } from "../feature-context";
import { type IdMark, idMarks, itemNamed, markAt } from "./id-marks";

/** A place in one of the known files. */
export interface Place {
  /** From the root. */
  readonly path: string;
  readonly span: Span;
}

export interface Definition extends Place {
  /** The item as a whole, to be shown around the place. */
  readonly whole: Span;
  /** The reference that leads there. */
  readonly origin: Span;
}

/** Where the item stands that the reference, or the id, at an offset names. */
export function definitionAt(context: FeatureContext, offset: number): Definition | undefined {
  const mark = markAt(context, offset);
  if (!mark) return undefined;
  const item = itemNamed(fileNamed(context, mark.file), mark.id);
  return item?.id && { path: mark.file, span: item.id.span, whole: item.span, origin: mark.whole };
}

/** Every place, in all known files, that names the item whose id, or reference, stands at an offset. */
export function referencesAt(context: FeatureContext, offset: number, withDefinition: boolean): Place[] {
  const mark = markAt(context, offset);
  return mark
    ? marksOf(context, mark)
        .filter(({ mark: { is } }) => withDefinition || is === "reference")
        .map(({ path, mark: { span } }) => ({ path, span }))
    : [];
}

/** All marks of one id, in all known files. */
export function marksOf(
  context: FeatureContext,
  { file, id }: Pick<IdMark, "file" | "id">,
): { readonly path: string; readonly mark: IdMark }[] {
  return allFiles(context).flatMap((one) =>
    idMarks(one)
      .filter((mark) => mark.file === file && mark.id === id)
      .map((mark) => ({ path: one.path, mark })),
  );
}

export function fileNamed(context: FeatureContext, path: string): FeatureFile | undefined {
  return allFiles(context).find((file) => file.path === path);
}

function allFiles(context: FeatureContext): readonly FeatureFile[] {
  return [context, ...context.others];
}
