import { formatNumber, formatValue, looksAmbiguous } from "../measure";
import type { QuantityField, Result } from "../model/plan";
import { understand } from "../progress/understanding";
import { quoteIfNeeded } from "../syntax/quote";
import type { ObjectiveRule, Report, RuleContext } from "./rule";

/** A plain `10.000` that has two readings, and `+10%` of a percentage. Only in fields: prose is read by people. */
export const rule: ObjectiveRule = {
  id: "ambiguous-number",
  severity: "warning",
  scope: "objective",
  *check({ results }, context) {
    for (const result of results) {
      if (result.dropped) continue;
      const fields = [
        result.baseline,
        result.target,
        result.current,
        ...result.checkins.map(({ value }) => value),
      ];
      for (const field of fields) if (field) yield* thousands(field, result, context);
      yield* percentage(result, context);
    }
  },
};

function* thousands(
  field: QuantityField,
  result: Result,
  { say, options, plan }: RuleContext,
): Iterable<Report> {
  if (!field.plain) return;
  const readings = looksAmbiguous(field.source, plan.langField ? plan.lang : result.lang);
  if (!readings) return;
  const locale = options.locale ?? "en";
  const [decimal, whole] = [readings.decimal, readings.thousands].map((value) => formatNumber(value, locale));
  yield {
    span: field.span,
    path: field.path,
    message: say.measures.ambiguousThousands({
      text: field.source,
      decimal: decimal ?? "",
      thousands: whole ?? "",
    }),
    fixes: [readings.thousands, readings.decimal].map((value) => ({
      title: say.measures.replaceBy({ text: String(value) }),
      kind: "choice",
      edits: [{ span: field.span, text: String(value) }],
    })),
  };
}

function* percentage(result: Result, { say, options, plan }: RuleContext): Iterable<Report> {
  const { target, baseline } = result;
  if (target?.value.kind !== "change" || !target.value.relative || !/%\s*$/.test(target.source)) return;
  const { change } = target.value;
  const understanding = understand(result, plan);
  const start = understanding?.baseline;
  const unit = result.unit?.value ?? (baseline?.value.kind === "number" ? baseline.value.unit : undefined);
  if (unit !== "%" || start === undefined || understanding?.target === undefined) return;
  const locale = options.locale ?? "en";
  const relative = formatValue(understanding.target, "%", locale);
  const sign = change < 0 ? "-" : "+";
  const choices = [`${sign}${String(Math.abs(change))} pp`, `${String(understanding.target)}%`];
  yield {
    span: target.span,
    path: target.path,
    message: say.measures.ambiguousPercent({
      text: target.source,
      relative,
      points: formatValue(start + change, "%", locale),
    }),
    fixes: choices.map((text) => ({
      title: say.measures.replaceBy({ text }),
      kind: "choice",
      edits: [{ span: target.span, text: quoteIfNeeded(text, "flow") }],
    })),
  };
}
