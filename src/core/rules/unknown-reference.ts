import type { FileExports } from "../model/options";
import type { Field, Reference } from "../model/plan";
import { closest } from "../text/closest";
import type { FileContext, FileRule, Report } from "./rule";

/** A reference to nothing, or out of the root. Other files count only as far as they are known. */
export const rule: FileRule = {
  id: "unknown-reference",
  severity: "error",
  scope: "workspace",
  alsoClosed: true,
  *check(objectives, context) {
    const budget = { left: mostCompared };
    for (const { parents, served } of objectives) {
      for (const field of [...parents, ...served]) yield* judge(field, context, budget);
    }
  },
};

/** So many ids are compared in search of the one that was meant; in a file with more faults than that, few are slips. */
const mostCompared = 100_000;

interface Budget {
  left: number;
}

function* judge(
  field: Field<Reference>,
  { say, exports, options }: FileContext,
  budget: Budget,
): Iterable<Report> {
  const { text, file, id, outside } = field.value;
  const report = (message: string, more: Partial<Report> = {}): Report => ({
    span: field.span,
    path: field.path,
    message,
    ...more,
  });
  if (outside) {
    yield report(say.references.outside({ text }));
    return;
  }
  const known = file === undefined ? exports : options.exports?.get(file);
  if (known === undefined) return;
  if (known === null) {
    yield report(say.references.noSuchFile({ file: file ?? "" }));
  } else if (id === "" || looksLikePath(id)) {
    yield report(say.references.noId({ text }));
  } else if (!known.ids.has(id)) {
    yield report(...unknownId(field, known, say, budget));
  }
}

function unknownId(
  { value, span }: Field<Reference>,
  known: FileExports,
  say: FileContext["say"],
  budget: Budget,
): [string, Partial<Report>] {
  const { id, file, text } = value;
  const message =
    file === undefined ? say.references.unknownHere({ id }) : say.references.unknownThere({ id, file });
  budget.left -= known.ids.size;
  const near = budget.left < 0 ? undefined : closest(id, known.ids.keys());
  if (near === undefined) return [message, {}];
  // The id ends the reference, and in a quoted one the quote follows.
  const at = span.start + text.lastIndexOf(id) + (span.end - span.start > text.length ? 1 : 0);
  return [
    message + say.references.didYouMean({ id: near }),
    {
      fixes: [
        {
          title: say.references.replaceBy({ id: near }),
          kind: "choice",
          edits: [{ span: { start: at, end: at + id.length }, text: near }],
        },
      ],
    },
  ];
}

function looksLikePath(id: string): boolean {
  return /[/\\]|\.ya?ml$/i.test(id);
}
