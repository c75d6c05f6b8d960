import type { ObjectiveDraft } from "../edits";

/** The questions that lead from something in mind to a goal, in their order. */
export const askingSteps = ["idea", "objective", "why", "effect", "whyNow", "result"] as const;
export type AskingStep = (typeof askingSteps)[number];

/** What was answered so far; an empty text is no answer. */
export type AskingAnswers = Readonly<Partial<Record<AskingStep, string>>>;

/**
 * The objective that answers amount to, sentence first. What somebody had in mind becomes a proposal for the team to
 * accept or decline; what is still open stays open. Without a sentence for the objective, the result or the idea serves.
 */
export function draftFrom(answers: AskingAnswers, proposedBy: string | undefined): ObjectiveDraft {
  const said = (step: AskingStep): string | undefined => {
    const answer = answers[step]?.trim();
    return answer === "" ? undefined : answer;
  };
  const { idea, why, whyNow, effect, result } = Object.fromEntries(
    askingSteps.map((step) => [step, said(step)]),
  ) as Partial<Record<AskingStep, string>>;
  return {
    objective: said("objective") ?? result ?? idea ?? "",
    ...(why !== undefined && { why }),
    ...(whyNow !== undefined && { whyNow }),
    ...(effect !== undefined && { effect }),
    ...(result !== undefined && { results: [{ result }] }),
    ...(idea !== undefined && {
      actions: [{ action: idea, ...(proposedBy !== undefined && { proposedBy }) }],
    }),
  };
}
