import { idMarks, type IdMark } from "../../features/navigation/id-marks";
import type { TextEdit } from "../../model/finding";
import type { Plan } from "../../model/plan";
import type { Span } from "../../model/span";
import { idsIn } from "../../plan/free-id";
import { readReference } from "../../plan/reference";
import { Refused } from "../edited-file";
import { writeScalar } from "../write-scalar";

/** A goals file with its place. */
export interface MoveFile {
  /** Names the file among all; the reader's business. */
  readonly key: string;
  /** The root that it is below; references do not lead out of it. */
  readonly root: string;
  /** Where its `code` globs start. */
  readonly base: string;
  /** From the root, with `/`. */
  readonly path: string;
  readonly text: string;
  /** Read from that text. */
  readonly plan: Plan | undefined;
}

/** Why references would not hold: an id that is taken there; a file that cannot be read; another root. */
export type Loss =
  | { readonly refused: "id-taken"; readonly id: string }
  | { readonly refused: "syntax"; readonly file: string }
  | { readonly refused: "other-root" };

/** For each file, by its key, the edits that keep its references true. Those within the moved text are among its file's. */
export type Kept = ReadonlyMap<string, readonly TextEdit[]> | Loss;

/** Finds out what becomes of references when the items in `span` move from a file to another. */
export function keepReferences(files: readonly MoveFile[], from: MoveFile, to: MoveFile, span: Span): Kept {
  const edits = new Map<string, TextEdit[]>();
  if (from.key === to.key) return edits;
  const isInside = ({ whole }: IdMark): boolean => whole.start >= span.start && whole.end <= span.end;
  const own = marksOf(from);
  const ids = new Set(own.filter((mark) => mark.is === "definition" && isInside(mark)).map(({ id }) => id));
  const taken = to.plan ? [...ids].find((id) => to.plan && idsIn(to.plan).has(id)) : undefined;
  if (taken !== undefined) return { refused: "id-taken", id: taken };
  const isSameRoot = from.root === to.root;
  for (const file of files) {
    if (file.root !== from.root && file.key !== to.key) continue;
    for (const mark of file.key === from.key ? own : marksOf(file)) {
      if (mark.is !== "reference") continue;
      const goes = file.key === from.key && isInside(mark);
      const leadsToMoved = file.root === from.root && mark.file === from.path && ids.has(mark.id);
      if (!goes && !leadsToMoved) continue;
      if (!isSameRoot) {
        if (goes && leadsToMoved) continue;
        return { refused: "other-root" };
      }
      if (file.plan?.incomplete) return { refused: "syntax", file: file.key };
      const holder = goes ? to.path : file.path;
      const target = leadsToMoved ? to.path : mark.file;
      const edit = rewritten(mark, holder, target);
      if (edit) edits.set(file.key, [...(edits.get(file.key) ?? []), edit]);
    }
  }
  return edits;
}

function marksOf({ plan, text, path }: MoveFile): IdMark[] {
  return idMarks({ plan, text, path });
}

/** A reference that leads to the same item from where it will stand; undefined where it does so as it is. */
function rewritten(
  { id, whole, item, written }: IdMark,
  holder: string,
  target: string,
): TextEdit | undefined {
  const read = readReference(written, holder);
  if (!read.outside && (read.file ?? holder) === target && read.id === id) return undefined;
  // Text that others use too, through an anchor, cannot lead elsewhere for one of them.
  if (whole.start < item.span.start || whole.end > item.span.end) throw new Refused("shared");
  return { span: whole, text: writeScalar(holder === target ? id : `/${target}#${id}`, true) };
}
