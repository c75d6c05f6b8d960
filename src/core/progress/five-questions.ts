import type { Objective, Plan, Result } from "../model/plan";
import { isPlaceholder } from "../prose/is-placeholder";
import type { ResultJudgement, WhyJudgement } from "../prose/judgement";
import { isTeamProposed } from "./team-proposed";

export const questions = ["why", "whyNow", "result", "effect", "actions"] as const;
export type Question = (typeof questions)[number];

export interface Answer {
  /** It has an answer that passes the lint. */
  readonly full: boolean;
  /** The words that it stands on. */
  readonly standsOn?: string;
}

export type FiveQuestions = Readonly<Record<Question, Answer>>;

/** The judges, as the lint uses them. */
export interface Judges {
  judgeWhy(objective: Objective): WhyJudgement;
  judgeResult(result: Result): ResultJudgement;
}

/** Which of the five questions an objective answers. */
export function fiveQuestions(
  objective: Objective,
  plan: Pick<Plan, "members">,
  judges: Judges,
): FiveQuestions {
  const { why, whyNow, effect, results, actions } = objective;
  const live = results.filter(({ dropped }) => !dropped);
  const measurable = live.find((result) => isMeasurable(result, judges));
  const noticed = [effect, ...live.map((result) => result.effect)].find((field) => isAnswered(field?.value));
  const own = actions.find(
    (action) =>
      action.status !== "declined" && action.status !== "stopped" && isTeamProposed(action, objective, plan),
  );
  return {
    why: answer(why && judges.judgeWhy(objective).verdict === "purpose" ? why.value : undefined),
    whyNow: answer(isAnswered(whyNow?.value) ? whyNow?.value : undefined),
    result: answer(measurable?.text?.value),
    effect: answer(noticed?.value),
    actions: answer(own?.text?.value),
  };
}

/** Whether a result can be decided: a target that is a measure settles it, whatever the sentence says. */
export function isMeasurable(result: Result, judges: Pick<Judges, "judgeResult">): boolean {
  if (result.target) return result.target.value.kind !== "none";
  return result.text !== undefined && judges.judgeResult(result).verdict === "measurable";
}

/** `●●●○○`, in the order of the questions. */
export function dotsText(five: FiveQuestions): string {
  return questions.map((question) => (five[question].full ? "●" : "○")).join("");
}

function isAnswered(text: string | undefined): boolean {
  return text !== undefined && !isPlaceholder(text);
}

function answer(words: string | undefined): Answer {
  return words === undefined ? { full: false } : { full: true, standsOn: words };
}
