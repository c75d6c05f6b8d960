import type { TextField } from "../../model/plan";
import { personKey } from "../../plan/people";
import type { FeatureContext } from "../feature-context";

/** The team's members, then everybody else whom the file names; each once, and without "team". */
export function people({ plan }: FeatureContext, who: "all" | "not-members" = "all"): { value: string }[] {
  if (!plan) return [];
  const named: (TextField | undefined)[] = plan.objectives.flatMap((objective) => [
    objective.owner,
    ...objective.results.flatMap((result) => [result.owner, ...result.checkins.map(({ by }) => by)]),
    ...objective.actions.flatMap((action) => [...action.proposedBy, ...action.supportedBy, action.owner]),
  ]);
  const members = new Set(plan.members.map(({ value }) => personKey(value)));
  const seen = new Set<string>(["team", "", ...(who === "not-members" ? members : [])]);
  const found: { value: string }[] = [];
  for (const field of who === "all" ? [...plan.members, ...named] : named) {
    if (!field || seen.has(personKey(field.value))) continue;
    seen.add(personKey(field.value));
    found.push({ value: field.value.trim() });
  }
  return found;
}
