import type { Plan, Result } from "../model/plan";
import { holds } from "./bound";
import { latestValue } from "./latest-value";
import { type Grade, gradeOf, isOver, type Pace, paceOf } from "./pace";
import { numberIn, type Understanding, understand } from "./understanding";

/** How a result stands on a day. Numbers are in the measure's unit. */
export interface ResultStanding {
  /** It has a measure; without one it has neither progress nor pace. */
  readonly measured: boolean;
  readonly understanding?: Understanding;
  readonly value?: number;
  /** For a milestone: reached or not. */
  readonly done?: boolean;
  /** For a target that is a change, where values are changes too: how much so far. */
  readonly change?: number;
  /** 0 at the baseline, 1 at the target; may lie outside. Absent without a value, and for a guard. */
  readonly progress?: number;
  readonly guard?: "held" | "broken";
  readonly reached: boolean;
  /** While the period runs. */
  readonly pace?: Pace;
  /** Once the period is over or closed. */
  readonly grade?: Grade;
}

/**
 * How a result stands.
 *
 * @param type The type of its objective: of an aspirational one 70% is expected (Google's practice).
 */
export function resultStanding(
  result: Result,
  plan: Pick<Plan, "period" | "status">,
  today: string | undefined,
  type?: "committed" | "aspirational",
): ResultStanding {
  const understanding = understand(result, plan);
  if (!understanding) return { measured: false, reached: false };
  const state = { measured: true, understanding, ...stateOf(result, understanding, today) };
  if (state.guard !== undefined || state.progress === undefined) return state;
  if (isOver(plan, today)) return { ...state, grade: gradeOf(state.progress) };
  const pace = paceOf(state.progress, plan, today, type);
  return { ...state, ...(pace && { pace }) };
}

type State = Pick<ResultStanding, "value" | "done" | "change" | "progress" | "guard" | "reached">;

function stateOf(result: Result, understanding: Understanding, today: string | undefined): State {
  const latest = latestValue(result, today)?.field;
  if (!latest) return { reached: false };
  const { value: reading } = latest;
  const { shape, baseline, change } = understanding;
  if (reading.kind === "boolean") {
    if (shape === "guard")
      return { done: reading.value, guard: reading.value ? "held" : "broken", reached: reading.value };
    return { done: reading.value, progress: reading.value ? 1 : 0, reached: reading.value };
  }
  if (reading.kind === "change") {
    if (baseline === undefined) return changeState(reading.change, change);
    const value = reading.relative ? baseline * (1 + reading.change / 100) : baseline + reading.change;
    return valueState(value, understanding);
  }
  const value = numberIn(latest);
  if (value === undefined) return { reached: false };
  const scaled = rescale(value, "unit" in reading ? reading.unit : undefined, understanding);
  return valueState(scaled, understanding);
}

/** A value of 0.4 s beside a target of 200 ms is 400; only units of one kind are converted, others are taken as they are. */
function rescale(value: number, written: string | undefined, { unit }: Understanding): number {
  const from = secondsIn[written ?? ""];
  const to = secondsIn[unit ?? ""];
  return from !== undefined && to !== undefined ? (value * from) / to : value;
}

const secondsIn: Readonly<Record<string, number>> = {
  ms: 0.001,
  s: 1,
  min: 60,
  h: 3600,
  day: 86_400,
  week: 604_800,
};

/** Without a baseline a change is measured in changes: −4% of −15% is 27%. */
function changeState(change: number, aim: number | undefined): State {
  if (aim === undefined || aim === 0) return { change, reached: false };
  const progress = change / aim;
  return { change, progress, reached: progress >= 1 };
}

function valueState(value: number, understanding: Understanding): State {
  const { shape, baseline, target, bound, low, high, direction } = understanding;
  if (low !== undefined && high !== undefined) {
    const reached = value >= low && value <= high;
    if (shape === "guard") return { value, guard: reached ? "held" : "broken", reached };
    return { value, reached, progress: reached ? 1 : (shareOfWay(value, baseline, target) ?? 0) };
  }
  if (target === undefined) return { value, reached: false };
  if (shape === "guard") {
    const held = holds(value, bound ?? "at-least", target);
    return { value, guard: held ? "held" : "broken", reached: held };
  }
  const share = shareOfWay(value, baseline, target);
  if (bound) {
    const reached = holds(value, bound, target);
    return { value, reached, progress: share ?? (reached ? 1 : 0) };
  }
  if (share !== undefined) return { value, reached: share >= 1, progress: share };
  if (baseline !== undefined) return { value, reached: value === target };
  // Without a start nobody can say how far it is, but one can see that it is there.
  const reached = direction === "down" ? value <= target : value >= target && direction === "up";
  return reached || value === target ? { value, reached: true, progress: 1 } : { value, reached: false };
}

/** (value − baseline) / (target − baseline): a falling target works like a rising one. */
function shareOfWay(
  value: number,
  baseline: number | undefined,
  target: number | undefined,
): number | undefined {
  if (baseline === undefined || target === undefined || target === baseline) return undefined;
  return (value - baseline) / (target - baseline);
}
