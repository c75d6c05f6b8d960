import type { Lang } from "../language/lang";
import { formatNumber, formatValue } from "../measure/format";
import { catalogues } from "../messages";
import type { Objective, Result } from "../model/plan";
import { latestValue } from "../progress/latest-value";
import { resultStanding, type ResultStanding } from "../progress/result-standing";
import { formatShare } from "./format-share";
import { visible } from "../text/visible";
import { escapeMarkdown } from "./markdown";
import type { NodeView, Sign } from "./node-view";
import type { ViewContext } from "./objective-view";
import { findingsUnder } from "./place-findings";
import { fact, findingLines, lines, paragraphs } from "./tooltip";

/** A result with where it stands: `7.5 % → 5 % · 50 %`. */
export function viewResult(result: Result, objective: Objective, id: string, context: ViewContext): NodeView {
  const { plan, today, locale } = context;
  const say = catalogues[locale].views;
  const findings = findingsUnder(context.findings, result.path);
  const standing = resultStanding(result, plan, today, objective.type?.value);
  const sign = signOf(result, standing);
  const label = visible(result.text?.value ?? say.untitled());
  const stand = standText(standing, locale);
  const isSetAside = result.dropped || objective.dropped;
  const description = result.dropped ? say.dropped() : visible(stand);
  const pace = paceText(sign, locale);
  return {
    kind: "result",
    id,
    path: result.path,
    label,
    ...(result.text && { sentence: result.text.value }),
    description,
    sign,
    dimmed: isSetAside,
    spoken: [
      `${say.kinds.result}: ${label}`,
      description,
      pace,
      findings.length > 0 ? say.findings({ count: findings.length }) : "",
    ]
      .filter((part) => part !== "")
      .join(", "),
    tooltip: () =>
      paragraphs([
        `**${escapeMarkdown(label)}**  \n${[escapeMarkdown(description), pace].filter((part) => part !== "").join(" · ")}`,
        lines([
          fact(say.reason(), result.reason?.value),
          fact(say.questions.effect, result.effect?.value),
          fact(say.owner(), result.owner?.value),
          fact(say.due(), result.due?.value ?? plan.period?.value.end),
          fact(say.lastCheckin(), checkinText(result, standing, context)),
          fact(say.notes(), result.notes?.value),
        ]),
        ...findingLines(findings),
      ]),
    key: result.key,
    span: result.span,
    findings,
    hasChildren: false,
    children: [],
  };
}

/** What a picture beside a result says. */
export function signOf(result: Result, { measured, guard, reached, grade, pace }: ResultStanding): Sign {
  if (result.dropped) return "dropped";
  if (!measured) return "unknown";
  if (guard) return guard === "held" ? "guard-holds" : "guard-broken";
  if (reached) return "reached";
  return grade ? `grade-${grade}` : (pace ?? "unknown");
}

function paceText(sign: Sign, locale: Lang): string {
  const say = catalogues[locale].views;
  if (sign === "reached") return say.reached();
  return sign === "on-track" || sign === "behind" || sign === "at-risk" ? say.pace[sign] : "";
}

/** Value, target and progress, as far as there are any. */
function standText(
  { measured, understanding, value, change, done, progress, guard }: ResultStanding,
  locale: Lang,
): string {
  const say = catalogues[locale].views;
  if (!measured || !understanding) return say.noMeasure();
  const { shape, baseline, target, unit, low, high, bound, relative } = understanding;
  const share = progress === undefined ? "" : formatShare(progress, locale);
  const guardState = guard === undefined ? "" : guard === "held" ? say.guardHolds() : say.guardBroken();
  const aimedChange = understanding.change;
  const aim =
    low !== undefined && high !== undefined
      ? `${formatNumber(low, locale)}–${formatValue(high, unit, locale)}`
      : target !== undefined
        ? boundSign(bound) + formatValue(target, unit, locale)
        : aimedChange !== undefined
          ? signed(aimedChange, relative ? "%" : unit, locale)
          : "";
  const from =
    value !== undefined
      ? formatValue(value, unit, locale)
      : change !== undefined
        ? signed(change, relative ? "%" : unit, locale)
        : baseline !== undefined && shape !== "count"
          ? formatValue(baseline, unit, locale)
          : "";
  if (guard !== undefined) return [from, guardState].filter((part) => part !== "").join(" · ");
  if (done !== undefined) return done ? say.reached() : "";
  const way = from !== "" && aim !== "" ? `${from} → ${aim}` : from || aim;
  return [way, share].filter((part) => part !== "").join(" · ");
}

function boundSign(bound: string | undefined): string {
  const signs: Readonly<Record<string, string>> = {
    "at-least": "≥ ",
    "more-than": "> ",
    "at-most": "≤ ",
    "less-than": "< ",
  };
  return signs[bound ?? ""] ?? "";
}

function signed(change: number, unit: string | undefined, locale: Lang): string {
  return (change > 0 ? "+" : "") + formatValue(change, unit, locale);
}

/** `2026-11-12: 7.5 %, confidence 80 %, Mia: what they noted` */
function checkinText(
  result: Result,
  { understanding }: ResultStanding,
  { today, locale }: ViewContext,
): string | undefined {
  const checkin = latestValue(result, today)?.checkin;
  if (!checkin?.date || !checkin.value) return undefined;
  const say = catalogues[locale].views;
  const reading = checkin.value.value;
  const value =
    reading.kind === "number"
      ? formatValue(reading.value, reading.unit ?? understanding?.unit, locale)
      : checkin.value.source;
  const parts = [
    `${checkin.date.value}: ${value}`,
    checkin.confidence && say.confidence({ percent: formatShare(checkin.confidence.value, locale) }),
    checkin.by?.value,
  ].filter((part) => part !== undefined);
  return parts.join(", ") + (checkin.note ? ` (${checkin.note.value})` : "");
}
