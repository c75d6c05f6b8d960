import type { Lang } from "../language/lang";
import { catalogues } from "../messages";
import { expectedAtEnd, expectedShare } from "../progress/pace";
import { resultStanding } from "../progress/result-standing";
import { formatShare } from "../views/format-share";
import { signOf } from "../views/result-view";
import { type Bar, barPicture } from "./bar";
import { shortDay } from "./days";
import { type Guard, guardPicture } from "./guard";
import { type Line, linePicture } from "./line";
import {
  aimOf,
  baselineText,
  nowText,
  type ResultInPlan,
  startOf,
  targetText,
  valuesOf,
} from "./result-values";
import { toneOf } from "./tone";

/** A result with where it stands in its file, and for whom it is drawn. */
export interface Drawn extends ResultInPlan {
  readonly locale: Lang;
}

/** A result as a bar from baseline to target, or a guard with its limit. Undefined where there is nothing to draw. */
export function resultBar(drawn: Drawn): string | undefined {
  const shown = barOrGuard(drawn);
  return shown && ("bar" in shown ? barPicture(shown.bar) : guardPicture(shown.guard));
}

/** What {@link resultBar} shows, in words. */
export function resultBarWords(drawn: Drawn): string | undefined {
  const shown = barOrGuard(drawn);
  return shown && ("bar" in shown ? shown.bar : shown.guard).title;
}

function barOrGuard({
  result,
  objective,
  plan,
  today,
  locale,
}: Drawn): { readonly bar: Bar } | { readonly guard: Guard } | undefined {
  const say = catalogues[locale].overview;
  const type = objective.type?.value;
  const standing = resultStanding(result, plan, today, type);
  const { understanding, progress, guard } = standing;
  if (!understanding || understanding.shape === "milestone") return undefined;
  const name = result.text?.value ?? catalogues[locale].views.untitled();
  const now = nowText(standing, locale);
  const to = targetText(understanding, locale);
  if (understanding.shape === "guard") {
    const { target, bound } = understanding;
    if (target === undefined || guard === undefined || to === undefined) return undefined;
    return {
      guard: {
        title: say.guard({
          result: name,
          limit: to,
          held: guard === "held",
          ...(now !== undefined && { now }),
        }),
        bound: bound ?? "at-least",
        limit: target,
        held: guard === "held",
        labels: { limit: to, ...(now !== undefined && { now }) },
        ...(standing.value !== undefined && { value: standing.value }),
      },
    };
  }
  const from = baselineText(understanding, locale);
  if (from === undefined && progress === undefined) return undefined;
  const expected = expectedShare(plan, today, type);
  const labels = {
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(now !== undefined && { now }),
  };
  return {
    bar: {
      title: say.bar({
        result: name,
        ...labels,
        ...(progress !== undefined && { percent: formatShare(progress, locale) }),
        ...(expected !== undefined && { expected: formatShare(expected, locale) }),
      }),
      tone: toneOf(signOf(result, standing)),
      labels,
      ...(progress !== undefined && { progress }),
      ...(expected !== undefined && { expected }),
    },
  };
}

/** A result's values as a line over the period. Undefined without any, or without numbers. */
export function resultLine(drawn: Drawn): string | undefined {
  const line = lineOf(drawn);
  return line && linePicture(line);
}

/** What {@link resultLine} shows, in words. */
export function resultLineWords(drawn: Drawn): string | undefined {
  return lineOf(drawn)?.title;
}

function lineOf(drawn: Drawn): Line | undefined {
  const { result, objective, plan, today, locale } = drawn;
  const say = catalogues[locale].overview;
  const type = objective.type?.value;
  const standing = resultStanding(result, plan, today, type);
  const { understanding } = standing;
  const values = valuesOf(drawn).filter(({ value }) => value !== undefined);
  if (!understanding || values.length === 0) return undefined;
  const period = plan.period?.value;
  const start = period?.start ?? values[0]!.date;
  const last = values.at(-1)!.date;
  const end = period && period.end > last ? period.end : last;
  if (end <= start) return undefined;
  const name = result.text?.value ?? catalogues[locale].views.untitled();
  const isGuard = understanding.shape === "guard";
  const from = startOf(understanding);
  const aim = aimOf(understanding);
  // What was measured before the period began is where it starts from.
  const shown = values.filter(({ date }) => date >= start);
  const points = shown.length > 0 ? shown : values.slice(-1);
  return {
    title: say.line({
      result: name,
      count: points.length,
      paced: !isGuard && from !== undefined && aim !== undefined,
    }),
    start,
    end,
    isGuard,
    tone: toneOf(signOf(result, standing)),
    points: points.map(({ date, value, by, checkin, standing: then }) => ({
      date,
      value: value!,
      isPast: checkin === undefined,
      title: [`${shortDay(date, locale, today)}: ${nowText(then, locale) ?? ""}`, by, checkin?.note?.value]
        .filter((part) => part !== undefined)
        .join(" · "),
    })),
    labels: { start: shortDay(start, locale, today), end: shortDay(end, locale, today) },
    ...(today > start && today < end && { today: { date: today, label: say.today() } }),
    ...(from !== undefined &&
      !isGuard && { baseline: { value: from, label: baselineText(understanding, locale) ?? "" } }),
    ...(aim !== undefined && { target: { value: aim, label: targetText(understanding, locale) ?? "" } }),
    ...(from !== undefined &&
      aim !== undefined && { expectedAtEnd: from + (aim - from) * expectedAtEnd(type) }),
  };
}
