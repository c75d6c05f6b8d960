import type { Range } from "../model/span";
import { isPlaceholder } from "./is-placeholder";
import type { ProseContext, WhyJudgement } from "./judgement";
import { is, type Unit } from "./lexis/lexis";
import { cleanText } from "./result/clean-text";
import { type Evidence, evidenceOf } from "./why/evidence";
import { repeatsObjective } from "./why/repeats-objective";
import { whyLexis } from "./why/why-lexis";

/** The context of a why: the language, a team's own words, and the objective that it is given for. */
export interface WhyContext extends ProseContext {
  readonly objective?: string;
}

type Emptiness = Extract<WhyJudgement, { verdict: "empty" }>["because"];

/**
 * Does a why say for whom, against what, or because of what? Empty is a placeholder, the objective in other words, an
 * authority or a plan as the only reason, and what holds for anybody. Pure and linear in the text.
 */
export function judgeWhy(text: string, context: WhyContext): WhyJudgement {
  const clean = cleanText(text);
  if (clean.text === "") return { verdict: "purpose" };
  const whole = { start: 0, end: clean.text.length };
  const empty = (because: Emptiness, words: Range): WhyJudgement => ({
    verdict: "empty",
    because,
    words: clean.original(words),
  });
  if (isPlaceholder(text)) return empty("placeholder", whole);
  const lexis = whyLexis(context.lang, context.words);
  const row = lexis.read(clean.text);
  if (row.some((unit) => is(unit, "excepted"))) return { verdict: "purpose" };
  const evidence = evidenceOf(row);
  const objective = context.objective === undefined ? [] : lexis.read(context.objective);
  const because = emptinessOf(row, evidence, objective);
  return because ? empty(because, wordsOf(row, because) ?? whole) : { verdict: "purpose" };
}

function emptinessOf(
  row: readonly Unit[],
  evidence: Evidence,
  objective: readonly Unit[],
): Emptiness | undefined {
  const { specific, trouble, facts, negations, platitudes, importance, authority, plans, deciding } =
    evidence;
  if (trouble + facts > 0) return undefined;
  if (objective.length > 0 && repeatsObjective(row, objective)) return "circular";
  if (authority > 0 && deciding > 0 && specific <= 1) return "authority";
  if (plans > 0 && specific <= 1) return "authority";
  if (authority > 0 && specific === 0) return "authority";
  if (platitudes > 0 && specific <= 2) return "platitude";
  if (importance > 0 && specific <= 1) return "platitude";
  if (specific === 0 && negations === 0) return "platitude";
  return undefined;
}

const telling: Readonly<Record<Emptiness, readonly string[]>> = {
  placeholder: [],
  circular: [],
  authority: ["authority", "plan", "deciding"],
  platitude: ["platitude", "importance", "own empty"],
};

/** From the first to the last word that makes it empty. */
function wordsOf(row: readonly Unit[], because: Emptiness): Range | undefined {
  const tags = telling[because];
  const first = row.find((unit) => is(unit, ...tags));
  const last = row.findLast((unit) => is(unit, ...tags));
  return first && last ? { start: first.start, end: last.end } : undefined;
}
