import { addAction, addResult, type EditOutcome, inARow, resultToAction, setSentences } from "../edits";
import type { AskingAnswers, AskingStep } from "./steps";

/** What of an objective's own is asked for. */
const ownKeys = ["objective", "why", "whyNow", "effect"] as const;

/**
 * The edit that answers about an item amount to: its objective says what was answered, and the item is a proposal from
 * then on. An objective that gets another sentence keeps the old one as an action, a result that is a task moves to the
 * actions, and an action stays one. What was not answered stays as it is.
 *
 * @param path The item's place: `objectives/0`, `objectives/0/results/1`, `objectives/0/actions/0`.
 */
export function answerAbout(
  text: string,
  path: string,
  answers: AskingAnswers,
  proposedBy: string | undefined,
): EditOutcome {
  const said = (step: AskingStep): string | undefined => {
    const answer = answers[step]?.trim();
    return answer === "" ? undefined : answer;
  };
  const objective = path.split("/").slice(0, 2).join("/");
  const [idea, result] = [said("idea"), said("result")];
  const steps = [
    (now: string) => setSentences(now, objective, Object.fromEntries(ownKeys.map((key) => [key, said(key)]))),
  ];
  if (path.includes("/results/")) steps.push((now) => resultToAction(now, path, { proposedBy }));
  if (result !== undefined) steps.push((now) => addResult(now, objective, { result }));
  const isRenamed = path === objective && said("objective") !== undefined && said("objective") !== idea;
  if (isRenamed && idea !== undefined) {
    const action = { action: idea, ...(proposedBy !== undefined && { proposedBy }) };
    steps.push((now) => addAction(now, objective, action));
  }
  return inARow(text, ...steps);
}
