import { catalogues } from "../../messages";
import { formatValue } from "../../measure/format";
import type { Checkin, Objective, Plan, Result } from "../../model/plan";
import type { Scheme } from "../../pictures/palettes";
import { resultStanding, type ResultStanding } from "../../progress/result-standing";
import { escapeMarkdown } from "../../views/markdown";
import { formatShare } from "../../views/format-share";
import { fact, lines, paragraphs } from "../../views/tooltip";
import type { FeatureContext } from "../feature-context";
import { hoverBar, hoverLine } from "./hover-picture";
import { measureWords } from "./measure-words";

const mostCheckins = 6;

interface Around {
  readonly objective: Objective;
  readonly plan: Plan;
  readonly context: FeatureContext;
  readonly scheme: Scheme;
}

/** A result: its measure as understood, how far it is as a picture and in words, and how it stood over time. Markdown. */
export function hoverResult(result: Result, around: Around): string {
  const { objective, plan, context, scheme } = around;
  const { locale, today = "" } = context;
  const say = catalogues[locale];
  const standing = resultStanding(result, plan, today, objective.type?.value);
  const drawn = { result, objective, plan, today, locale };
  return paragraphs([
    `**${escapeMarkdown(result.text?.value ?? say.views.untitled())}**`,
    result.dropped
      ? say.views.dropped()
      : lines([escapeMarkdown(measureWords(standing, locale)), progressLine(standing, context)]),
    !result.dropped && hoverBar(drawn, scheme),
    lines([
      fact(say.views.reason(), result.reason?.value),
      fact(say.views.questions.effect, result.effect?.value),
      fact(say.views.owner(), result.owner?.value),
      fact(say.views.due(), result.due?.value ?? plan.period?.value.end),
      fact(say.views.notes(), result.notes?.value),
    ]),
    history(result, standing, context, hoverLine(drawn, scheme)),
  ]);
}

function progressLine(standing: ResultStanding, { locale }: FeatureContext): string | undefined {
  const { guard, progress, pace, grade, reached } = standing;
  const say = catalogues[locale].views;
  if (guard) return guard === "held" ? say.guardHolds() : say.guardBroken();
  if (progress === undefined) return undefined;
  const state = reached ? say.reached() : (pace && say.pace[pace]) || undefined;
  const parts = [formatShare(progress, locale), grade ? undefined : state].filter(
    (part) => part !== undefined,
  );
  return escapeMarkdown(parts.join(" · "));
}

/** Latest first. */
function history(
  { checkins }: Result,
  standing: ResultStanding,
  context: FeatureContext,
  line: string | undefined,
): string | undefined {
  const say = catalogues[context.locale].features;
  const dated = checkins.filter(({ date, value }) => date && value);
  if (dated.length === 0) return undefined;
  const sorted = dated.sort((a, b) => ((a.date?.value ?? "") < (b.date?.value ?? "") ? 1 : -1));
  const shown = sorted
    .slice(0, mostCheckins)
    .map((checkin) => `- ${checkinLine(checkin, standing, context)}`);
  if (sorted.length > mostCheckins) shown.push(`- ${say.earlier({ count: sorted.length - mostCheckins })}`);
  return paragraphs([`${say.howItStood()}:`, line, shown.join("\n")]);
}

function checkinLine(
  { date, value, confidence, by, note }: Checkin,
  { understanding }: ResultStanding,
  { locale }: FeatureContext,
): string {
  const reading = value?.value;
  const shown =
    reading?.kind === "number"
      ? formatValue(reading.value, reading.unit ?? understanding?.unit, locale)
      : (value?.source ?? "");
  const sure =
    confidence && catalogues[locale].views.confidence({ percent: formatShare(confidence.value, locale) });
  const head = [date?.value, shown, sure, by?.value].filter((part) => part !== undefined).join(" · ");
  return escapeMarkdown(note ? `${head}: ${note.value}` : head);
}
