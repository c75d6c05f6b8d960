import { codeMatcher } from "../config/code-globs";
import type { Lang } from "../language/lang";
import { formatNumber, formatValue } from "../measure/format";
import type { Action, Objective, Plan, Result } from "../model/plan";
import { understand } from "../progress/understanding";
import type { FeatureFile } from "./feature-context";
import { itemNamed } from "./navigation/id-marks";

/** An action that is about a file of code, and what it serves. */
export interface ServedGoal {
  /** The action's place. */
  readonly path: string;
  readonly action: string;
  /** The sentence of the result that it serves, else of its objective. */
  readonly goal: string;
  /** `10 → 5 %`; empty where there is nothing to tell. */
  readonly aim: string;
  readonly objective: string;
}

/** Tells of paths whether a glob matches them; a glob is read once. */
export class CodeGlobs {
  readonly #matchers = new Map<string, (path: string) => boolean>();

  matches(glob: string, path: string): boolean {
    let matcher = this.#matchers.get(glob);
    if (!matcher) {
      matcher = codeMatcher(glob);
      this.#matchers.set(glob, matcher);
    }
    return matcher(path);
  }
}

/**
 * The goals that a file of code serves: of the actions that name it in `code` and that are not over yet.
 *
 * @param path The file's, from where `code` globs start.
 * @param others The other goals files of the same root, for results that stand there.
 */
export function servedBy(
  { plan, path: own }: FeatureFile,
  path: string,
  globs: CodeGlobs,
  others: readonly FeatureFile[],
  locale: Lang,
): ServedGoal[] {
  if (!plan || plan.status === "closed") return [];
  return plan.objectives.flatMap((objective) =>
    objective.dropped
      ? []
      : objective.actions
          .filter(
            (action) => isUnderWay(action) && action.code.some(({ value }) => globs.matches(value, path)),
          )
          .map((action) => servedGoal(action, objective, plan, own, others, locale)),
  );
}

/** `10 → 5 %`, `≥ 99.9 %`; empty where a result's own sentence says it, or nothing does. */
export function aimOf(result: Result, plan: Pick<Plan, "period">, locale: Lang): string {
  const understanding = result.target && understand(result, plan);
  if (!understanding) return "";
  const { baseline, target, unit, low, high } = understanding;
  if (low !== undefined && high !== undefined) {
    return `${formatNumber(low, locale)}–${formatValue(high, unit, locale)}`;
  }
  if (target === undefined) return result.target?.source.trim() ?? "";
  const aim = formatValue(target, unit, locale);
  return baseline === undefined || understanding.shape === "guard"
    ? aim
    : `${formatNumber(baseline, locale)} → ${aim}`;
}

function isUnderWay({ status }: Action): boolean {
  return status === "proposed" || status === "accepted" || status === "in-progress";
}

function servedGoal(
  action: Action,
  objective: Objective,
  plan: Plan,
  own: string,
  others: readonly FeatureFile[],
  locale: Lang,
): ServedGoal {
  const base = {
    path: action.path,
    action: action.text?.value ?? "",
    objective: objective.text?.value ?? "",
  };
  for (const { value } of action.results) {
    if (value.outside) continue;
    const isOwn = value.file === undefined || value.file === own;
    const home = isOwn ? { plan, text: "", path: own } : others.find(({ path }) => path === value.file);
    const result = itemNamed(home, value.id);
    if (result?.item === "result" && result.text && !result.dropped) {
      return { ...base, goal: result.text.value, aim: aimOf(result, home?.plan ?? plan, locale) };
    }
  }
  return { ...base, goal: base.objective, aim: "" };
}
