import { isPlaceholder } from "./is-placeholder";
import type { ObjectiveJudgement, ProseContext } from "./judgement";
import { readClause } from "./objective/clauses";
import { findAttitude } from "./objective/find-attitude";
import { namesOutcome } from "./objective/names-outcome";
import type { Unit } from "./lexis/lexis";
import { objectiveLexis } from "./objective/objective-lexis";
import { cleanText } from "./result/clean-text";

/**
 * Does an objective name a subject and an outcome? `attitude`: it asks people to be or behave some way. `vague`: it names
 * a topic, or an improvement of something general. Pure and linear in the text.
 */
export function judgeObjective(text: string, context: ProseContext): ObjectiveJudgement {
  const clean = cleanText(text);
  if (clean.text === "") return { verdict: "clear" };
  const whole = clean.original({ start: 0, end: clean.text.length });
  if (isPlaceholder(text)) return { verdict: "vague", words: whole };
  const row = withoutEnd(objectiveLexis(context.lang, context.words).read(clean.text));
  if (row.some((unit) => unit.tags.has("excepted"))) return { verdict: "clear" };
  const clause = readClause(row, context.lang);
  const attitude = findAttitude(clause, context.lang);
  if (attitude) return { verdict: "attitude", words: clean.original(attitude) };
  if (namesOutcome(clause, context.lang)) return { verdict: "clear" };
  return { verdict: "vague", words: whole };
}

/** A full stop at the end says nothing. */
function withoutEnd(row: readonly Unit[]): readonly Unit[] {
  const last = row.findLastIndex((unit) => !/^[.!?…;]$/u.test(unit.text));
  return last < 0 ? row : row.slice(0, last + 1);
}
