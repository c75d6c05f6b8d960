import type { OverviewFile } from "../overview/overview-input";
import type { Action, Objective, Plan, Result, TextField } from "../model/plan";
import { fiveQuestions, type Judges, questions } from "../progress/five-questions";
import { objectiveStanding } from "../progress/objective-standing";
import { isOver, shareOfPeriod } from "../progress/pace";
import { isTeamProposed } from "../progress/team-proposed";
import { webLink } from "../text/web-link";
import { asOf, frozen } from "./freeze";
import type { ReportInput } from "./report-input";
import { resultFacts } from "./result-facts";
import { type PeriodGroup, rollUp } from "./roll-up";
import { type Summary, summarise } from "./summary";

/**
 * Version 1 of the JSON report. What is not known is left out. Shares (`progress`, `passed`, `confidence`) go from 0 to
 * 1, where a result's own `progress` may lie outside; numbers are in the measure's `unit`; dates are `YYYY-MM-DD`.
 * `asOf` is the day that a file's state is of: for a closed period its end. Results are counted over files and periods;
 * dots never are.
 */
export function jsonReport(input: ReportInput): string {
  const state = frozen(input);
  const report = {
    version: 1,
    today: input.today,
    periods: rollUp(state).map((group) => periodOf(group, input.today)),
    files: state.files.map((file) => fileOf(file, input)),
    changes: input.changes,
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

function periodOf({ period, files, summary }: PeriodGroup, today: string): object {
  const plan = files[0]?.plan;
  return {
    ...period,
    passed: plan && shareOfPeriod(plan, today),
    files: files.map(({ file: { path } }) => path),
    ...summaryOf(summary),
  };
}

function summaryOf({ results, states, progress }: Summary): object {
  return { results, progress, states };
}

function fileOf(file: OverviewFile, { today }: ReportInput): object {
  const { path, shown, isBroken, past } = file;
  if (!shown) return { path, parses: false };
  const { plan, judges } = shown;
  const { team, members, period, status, learned, notes } = plan;
  const context = { plan, judges, today, past };
  return {
    path,
    parses: !isBroken,
    team: team?.value,
    members: textsOf(members),
    period: period?.value,
    status,
    asOf: asOf(plan, today),
    over: isOver(plan, today),
    passed: shareOfPeriod(plan, today),
    learned: learned?.value,
    notes: notes?.value,
    summary: summaryOf(summarise([plan], today)),
    objectives: plan.objectives.map((objective) => objectiveOf(objective, context)),
  };
}

interface Context {
  readonly plan: Plan;
  readonly judges: Judges;
  readonly today: string;
  readonly past: OverviewFile["past"];
}

function objectiveOf(objective: Objective, context: Context): object {
  const { plan, judges, today } = context;
  const { id, text, why, whyNow, effect, owner, type, parents, dropped, reason, learned, notes } = objective;
  const five = fiveQuestions(objective, plan, judges);
  const { progress, pace, grade, guardBroken } = objectiveStanding(objective, plan, today);
  return {
    id: id?.value,
    objective: text?.value,
    why: why?.value,
    whyNow: whyNow?.value,
    effect: effect?.value,
    owner: owner?.value,
    type: type?.value,
    parents: parents.length > 0 ? parents.map(({ value }) => value.text) : undefined,
    dropped: dropped || undefined,
    reason: reason?.value,
    learned: learned?.value,
    notes: notes?.value,
    dots: Object.fromEntries(questions.map((question) => [question, five[question].full])),
    progress,
    pace,
    grade,
    guardBroken: guardBroken || undefined,
    results: objective.results.map((result) => resultOf(result, objective, context)),
    actions: objective.actions.map((action) => actionOf(action, objective, plan)),
  };
}

function resultOf(result: Result, objective: Objective, { plan, today, past }: Context): object {
  const { standing, confidence } = resultFacts(result, objective, plan, today, "en");
  const { understanding, value, change, done, progress, pace, grade, reached, guard } = standing;
  const { shape, unit, baseline, target, bound, low, high, relative } = understanding ?? {};
  const { id, text, due, owner, effect, measured, dropped, reason, notes } = result;
  return {
    id: id?.value,
    result: text?.value,
    measure: understanding && {
      shape,
      unit,
      baseline,
      target,
      change: understanding.change,
      relative: relative || undefined,
      bound,
      low,
      high,
    },
    value,
    change,
    done,
    progress,
    pace,
    grade,
    reached,
    guard,
    confidence,
    due: due?.value,
    owner: owner?.value,
    effect: effect?.value,
    measured: measured?.value,
    dropped: dropped || undefined,
    reason: reason?.value,
    notes: notes?.value,
    checkins: result.checkins
      .filter(({ date }) => date !== undefined && date.value <= today)
      .map((checkin) => ({
        date: checkin.date?.value,
        value: checkin.value?.source,
        confidence: checkin.confidence?.value,
        by: checkin.by?.value,
        note: checkin.note?.value,
      })),
    history: past?.get(result.path),
  };
}

function actionOf(action: Action, objective: Objective, plan: Plan): object {
  const { id, text, kind, status, reason, owner, due, results, code, link, notes } = action;
  return {
    id: id?.value,
    action: text?.value,
    kind: kind?.value,
    status,
    reason: reason?.value,
    proposedBy: textsOf(action.proposedBy),
    supportedBy: textsOf(action.supportedBy),
    teamProposed: isTeamProposed(action, objective, plan),
    owner: owner?.value,
    due: due?.value,
    results: results.map(({ value }) => value.text),
    code: textsOf(code),
    link: link && webLink(link.value),
    notes: notes?.value,
  };
}

function textsOf(fields: readonly TextField[]): string[] {
  return fields.map(({ value }) => value);
}
