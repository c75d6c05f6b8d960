import type { Lang } from "../language/lang";
import { baselineText, targetText } from "../pictures/result-values";
import type { Plan, Result } from "../model/plan";
import { type Understanding, understand } from "../progress/understanding";
import type { Change } from "./changes";

interface ResultOfPlan {
  readonly result: Result;
  readonly plan: Pick<Plan, "period">;
}

/** What changed about where a result starts and where it is to come. */
export function compareTargets(before: ResultOfPlan, after: ResultOfPlan, locale: Lang): Change[] {
  const [was, is] = [understand(before.result, before.plan), understand(after.result, after.plan)];
  const changes: Change[] = [];
  if (!isSameAim(was, is)) {
    const bar = was && is && barBetween(was, is);
    changes.push({
      kind: "retargeted",
      ...texts(aimText(was, locale), aimText(is, locale)),
      ...(bar && { bar }),
    });
  }
  const [from, to] = [startText(before, was, locale), startText(after, is, locale)];
  if (was && is && from !== to) changes.push({ kind: "baseline", ...texts(from, to) });
  return changes;
}

function texts(before: string | undefined, after: string | undefined): { before?: string; after?: string } {
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

/** Where it starts, where that is said; not the check-in that stands in for it. */
function startText(
  { result: { baseline, prose, target } }: ResultOfPlan,
  understanding: Understanding | undefined,
  locale: Lang,
): string | undefined {
  const isSaid = baseline !== undefined || prose?.from !== undefined || target?.value.kind === "from-to";
  return isSaid && understanding?.baseline !== undefined ? baselineText(understanding, locale) : undefined;
}

/** A change is shown as the change that it is, wherever it starts from. */
function aimText(understanding: Understanding | undefined, locale: Lang): string | undefined {
  if (!understanding) return undefined;
  const { target, ...rest } = understanding;
  return targetText(rest.change === undefined && target !== undefined ? understanding : rest, locale);
}

/** A baseline that was measured anew moves no target that is a change. */
function isSameAim(a: Understanding | undefined, b: Understanding | undefined): boolean {
  if (!a || !b) return a === b;
  if (a.change !== undefined && b.change !== undefined) {
    return a.change === b.change && a.relative === b.relative && a.unit === b.unit;
  }
  return (
    a.target === b.target &&
    a.low === b.low &&
    a.high === b.high &&
    (a.bound ?? "exactly") === (b.bound ?? "exactly") &&
    (a.shape === "milestone") === (b.shape === "milestone") &&
    (a.unit === b.unit || a.target === undefined)
  );
}

/**
 * Whether less is asked than before. Of a falling target a higher number asks less; of a change a smaller one does.
 * Undefined where one cannot tell: another unit, another direction, a range.
 */
function barBetween(was: Understanding, is: Understanding): "lowered" | "raised" | undefined {
  if ((was.unit ?? is.unit) !== (is.unit ?? was.unit)) return undefined;
  const ahead = stretchBetween(was, is);
  return ahead === undefined || ahead === 0 ? undefined : ahead < 0 ? "lowered" : "raised";
}

/** How much further the later aim lies, in the direction in which both go. */
function stretchBetween(was: Understanding, is: Understanding): number | undefined {
  if (was.change !== undefined && is.change !== undefined && was.relative === is.relative) {
    return Math.sign(was.change) === Math.sign(is.change)
      ? Math.abs(is.change) - Math.abs(was.change)
      : undefined;
  }
  if (was.target === undefined || is.target === undefined) return undefined;
  const [then, now] = [directionOf(was), directionOf(is)];
  const direction = then ?? now;
  return direction === undefined || (now ?? direction) !== direction
    ? undefined
    : (is.target - was.target) * direction;
}

/** 1 where more is better, -1 where less is. */
function directionOf({ bound, baseline, target, direction, shape }: Understanding): 1 | -1 | undefined {
  if (bound === "at-least" || bound === "more-than") return 1;
  if (bound === "at-most" || bound === "less-than") return -1;
  if (baseline !== undefined && target !== undefined && baseline !== target) {
    return target > baseline ? 1 : -1;
  }
  if (direction === "up" || shape === "count") return 1;
  return direction === "down" ? -1 : undefined;
}
