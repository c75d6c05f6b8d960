import { formatMeasure, formatNumber, formatValue, type FieldReading } from "../measure";
import type { Lang } from "../language/lang";
import type { Measure } from "../model/measure";
import type { Plan, QuantityField, Result } from "../model/plan";
import { latestCheckin } from "../progress/latest-value";
import { numberIn } from "../progress/understanding";
import type { ObjectiveRule, Report, RuleContext } from "./rule";

/** Sentence and fields name different measures, or `current` differs from the latest check-in. */
export const rule: ObjectiveRule = {
  id: "measure-mismatch",
  severity: "warning",
  scope: "objective",
  *check({ results }, context) {
    for (const result of results) {
      if (result.dropped) continue;
      yield* againstSentence(result, context);
      yield* againstCheckin(result, context);
    }
  },
};

function* againstSentence(result: Result, context: RuleContext): Iterable<Report> {
  const { prose, baseline, target, text } = result;
  // "With no file open" holds a zero for whoever looks for one; only a number that is written down can be contradicted.
  if (!prose || !/\d/.test(text?.value.slice(prose.span.start, prose.span.end) ?? "")) return;
  const { say, options, plan } = context;
  const locale = options.locale ?? "en";
  const differing: [string, QuantityField, number | undefined][] = [];
  if (baseline && differs(numberIn(baseline), prose.from)) differing.push(["baseline", baseline, prose.from]);
  if (target && isComparable(result, prose) && targetDiffers(target.value, prose)) {
    const isNumber = target.value.kind === "number";
    differing.push(["target", target, isNumber ? prose.to : undefined]);
  }
  for (const [key, field, number] of differing) {
    yield {
      span: field.span,
      path: field.path,
      message: say.measures.mismatch({ sentence: formatMeasure(prose, locale), field: field.source, key }),
      fixes: number === undefined ? [] : [replacement(field, key, number, plan, context)],
    };
  }
}

function replacement(
  field: QuantityField,
  key: string,
  value: number,
  plan: Plan,
  { say }: RuleContext,
): NonNullable<Report["fixes"]>[number] {
  // What is written around the number, such as its unit, stays.
  const text = field.plain ? field.source.replace(/[-+]?\d[\d.,]*/u, String(value)) : String(value);
  const title = say.measures.useField({ key, text: formatNumber(value, plan.lang) });
  return { title, kind: "choice", edits: [{ span: field.span, text }] };
}

/** "Shipped within 24 hours" beside `target: 95%` speaks of two things. */
function isComparable({ target, unit }: Result, { shape, unit: inSentence }: Measure): boolean {
  const reading = target?.value;
  const inField = unit?.value ?? (reading && "unit" in reading ? reading.unit : undefined);
  const isWhole = shape === "from-to" || shape === "delta" || shape === "relative";
  return inField === inSentence || (isWhole && (inField === undefined || inSentence === undefined));
}

function differs(a: number | undefined, b: number | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

/** Only what can be compared is compared: a number with a number, a change with a change. */
function targetDiffers(target: FieldReading, prose: Measure): boolean {
  switch (target.kind) {
    case "number":
    case "threshold":
    case "guard":
      return differs(target.value, prose.low === undefined ? prose.to : undefined);
    case "change":
      return target.relative === (prose.shape === "relative") && differs(target.change, prose.change);
    case "from-to":
      return differs(target.from, prose.from) || differs(target.to, prose.to);
    case "range":
      return differs(target.low, prose.low) || differs(target.high, prose.high);
    default:
      return false;
  }
}

function* againstCheckin(result: Result, { say, options, plan }: RuleContext): Iterable<Report> {
  const { current } = result;
  const checkin = latestCheckin(result, options.today);
  if (!current || !checkin?.value) return;
  if (!readingsDiffer(current.value, checkin.value.value)) return;
  const locale = options.locale ?? "en";
  yield {
    span: current.span,
    path: current.path,
    message: say.measures.currentDiffers({
      current: show(current, result, locale),
      checkin: show(checkin.value, result, locale),
    }),
    related: [{ span: checkin.span, message: say.measures.latestCheckin() }],
    fixes: [
      {
        title: say.measures.useField({ key: "current", text: show(checkin.value, result, plan.lang) }),
        kind: "choice",
        edits: [
          {
            span: current.span,
            text: checkin.value.plain ? checkin.value.source : JSON.stringify(checkin.value.source),
          },
        ],
      },
    ],
  };
}

function readingsDiffer(a: FieldReading, b: FieldReading): boolean {
  if (a.kind === "number" && b.kind === "number") return a.value !== b.value;
  if (a.kind === "change" && b.kind === "change") return a.change !== b.change;
  return a.kind === "boolean" && b.kind === "boolean" && a.value !== b.value;
}

function show(field: QuantityField, result: Result, locale: Lang): string {
  const { value } = field;
  return value.kind === "number"
    ? formatValue(value.value, value.unit ?? result.unit?.value, locale)
    : field.source;
}
