import type { Plan } from "../model/plan";
import { resultStanding, type ResultStanding } from "../progress/result-standing";
import { signOf } from "../views/result-view";
import type { Sign } from "../views/node-view";

/** How the results of some plans stand, counted. Dropped ones stay out, and so do those of dropped objectives. */
export interface Summary {
  readonly results: number;
  /** Of these, how many stand how. A result counts once. */
  readonly states: Readonly<Record<ResultState, number>>;
  /** 0 to 1: the mean over the results that chase a target, those without a value yet as 0. Absent without any value. */
  readonly progress?: number;
}

export const resultStates = [
  "reached",
  "on-track",
  "behind",
  "at-risk",
  "grade-green",
  "grade-yellow",
  "grade-red",
  "guard-holds",
  "guard-broken",
  "open",
] as const satisfies readonly (Sign | "open")[];

/** `open`: no measure or no value yet, or no period to hold it against. */
export type ResultState = (typeof resultStates)[number];

export function summarise(plans: readonly Plan[], today: string): Summary {
  const states = Object.fromEntries(resultStates.map((state) => [state, 0])) as Record<ResultState, number>;
  const shares: number[] = [];
  let results = 0;
  let hasValue = false;
  for (const plan of plans) {
    for (const objective of plan.objectives) {
      if (objective.dropped) continue;
      for (const result of objective.results) {
        if (result.dropped) continue;
        const standing = resultStanding(result, plan, today, objective.type?.value);
        results++;
        const sign = signOf(result, standing);
        states[resultStates.find((state) => state === sign) ?? "open"]++;
        if (!isChased(standing)) continue;
        hasValue ||= standing.progress !== undefined;
        shares.push(Math.min(1, Math.max(0, standing.progress ?? 0)));
      }
    }
  }
  return {
    results,
    states,
    ...(hasValue && { progress: shares.reduce((sum, share) => sum + share, 0) / shares.length }),
  };
}

function isChased({ measured, understanding }: ResultStanding): boolean {
  return measured && understanding?.shape !== "guard";
}
