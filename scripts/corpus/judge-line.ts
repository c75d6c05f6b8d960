import type { Measure } from "../../src/core/model/measure";
import type { Lang } from "../../src/core/language/lang";
import { findTraining } from "../../src/core/prose/find-training";
import { judgeObjective } from "../../src/core/prose/judge-objective";
import { judgeResult } from "../../src/core/prose/judge-result";
import { readResult } from "../../src/core/prose/read-result";
import { judgeWhy } from "../../src/core/prose/judge-why";

export const kinds = ["results", "objectives", "whys", "actions"] as const;
export type Kind = (typeof kinds)[number];

/** A labelled line. `numbers` are those of its measure: `from`, `to`, `unit`, `change`. */
export interface Line {
  readonly id: string;
  readonly lang: Lang;
  readonly text: string;
  readonly label: string;
  readonly ambiguous?: boolean;
  readonly objective?: string;
  readonly target_kind?: string | null;
  readonly numbers?: Readonly<Record<string, unknown>> | null;
}

/** What the product says about a line. */
export interface Actual {
  readonly label: string;
  readonly detail?: string;
  readonly measure?: Measure;
}

/** The labels that raise no finding. */
export const unflagged: ReadonlySet<string> = new Set(["measurable", "clear", "purpose", "other"]);

/** Judges a line as the product would, in the language that it is labelled with. */
export function judgeLine(kind: Kind, { text, lang, objective }: Line): Actual {
  const context = { lang, ...(objective !== undefined && { objective }) };
  if (kind === "objectives") return { label: judgeObjective(text, context).verdict };
  if (kind === "actions") return { label: findTraining(text, context) ? "training" : "other" };
  if (kind === "whys") {
    const judgement = judgeWhy(text, context);
    return judgement.verdict === "empty"
      ? { label: "empty", detail: judgement.because }
      : { label: judgement.verdict };
  }
  const measure = readResult(text, lang);
  return { label: judgeResult(text, context).verdict, ...(measure && { measure, detail: measure.shape }) };
}
