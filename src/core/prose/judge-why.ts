import type { Range } from "../model/span";
import { isPlaceholder } from "./is-placeholder";
import type { ProseContext, WhyJudgement } from "./judgement";
import { is, type Unit } from "./lexis/lexis";
import { cleanText } from "./result/clean-text";
import { repeatsObjective } from "./why/repeats-objective";
import { type Signs, signsOf } from "./why/signs";
import { weigh } from "./why/weigh";
import { whyLexis } from "./why/why-lexis";

/** The context of a why: the language, a team's own words, and the objective that it is given for. */
export interface WhyContext extends ProseContext {
  readonly objective?: string;
}

/** What a why may repeat is looked for in so many characters of its objective. */
const longestObjective = 2000;

type Emptiness = Extract<WhyJudgement, { verdict: "empty" }>["because"];

/**
 * Does a why say for whom, against what, or because of what? Empty is a placeholder, the objective in other words, an
 * authority or a plan as the only reason, and what holds for anybody: more general words than particulars. Pure and linear in the text.
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
  const objective = lexis.read((context.objective ?? "").slice(0, longestObjective));
  const because = emptinessOf(row, signsOf(row, context.lang), objective);
  return because ? empty(because, wordsOf(row, because) ?? whole) : { verdict: "purpose" };
}

function emptinessOf(row: readonly Unit[], signs: Signs, objective: readonly Unit[]): Emptiness | undefined {
  const { amounts, moments, forces } = signs;
  if (amounts + moments + forces === 0 && repeatsObjective(row, objective)) return "circular";
  if (weigh(signs) > 0) return undefined;
  return signs.authority + signs.plans > 0 ? "authority" : "platitude";
}

const telling: Readonly<Record<Emptiness, readonly string[]>> = {
  placeholder: [],
  circular: [],
  authority: ["authority", "plan", "deciding"],
  platitude: ["platitude", "importance", "hedge", "own empty"],
};

/** From the first to the last word that makes it empty. */
function wordsOf(row: readonly Unit[], because: Emptiness): Range | undefined {
  const tags = telling[because];
  const first = row.find((unit) => is(unit, ...tags));
  const last = row.findLast((unit) => is(unit, ...tags));
  return first && last ? { start: first.start, end: last.end } : undefined;
}
