import type { Lang } from "../../language/lang";
import { boundSigns, formatNumber, formatValue } from "../../measure/format";
import { catalogues } from "../../messages";
import type { ResultStanding } from "../../progress/result-standing";
import type { Understanding } from "../../progress/understanding";

/** A measure as it was understood, and its value: `from 10 % down to 5 %, now 7.5 %`. */
export function measureWords({ understanding, value, change, done }: ResultStanding, locale: Lang): string {
  if (!understanding) return catalogues[locale].views.noMeasure();
  const say = catalogues[locale].features;
  const { unit, relative } = understanding;
  const now =
    value !== undefined
      ? formatValue(value, unit, locale)
      : change !== undefined
        ? signed(change, relative ? "%" : unit, locale)
        : undefined;
  const way = wayWords(understanding, locale);
  const state = done === true ? catalogues[locale].views.reached() : now && say.now({ value: now });
  return [way, state].filter((part) => part !== undefined && part !== "").join(", ");
}

function wayWords(understanding: Understanding, locale: Lang): string {
  const say = catalogues[locale].features;
  const { shape, baseline, target, unit, low, high, bound, relative, change } = understanding;
  if (shape === "milestone") return say.milestone();
  const range =
    low !== undefined && high !== undefined
      ? `${formatNumber(low, locale)}–${formatValue(high, unit, locale)}`
      : undefined;
  const aim =
    range ??
    (target === undefined ? undefined : (bound ? boundSigns[bound] : "") + formatValue(target, unit, locale));
  if (aim === undefined) {
    return change === undefined ? "" : say.changes({ value: signed(change, relative ? "%" : unit, locale) });
  }
  if (shape === "guard") return say.stays({ value: aim });
  if (shape === "count") return aim;
  if (baseline === undefined) return bound || range ? aim : say.to({ value: aim });
  const start = say.from({ value: formatValue(baseline, unit, locale) });
  if (bound || range || target === undefined || target === baseline)
    return `${start} ${say.to({ value: aim })}`;
  return `${start} ${target > baseline ? say.upTo({ value: aim }) : say.downTo({ value: aim })}`;
}

function signed(change: number, unit: string | undefined, locale: Lang): string {
  return (change > 0 ? "+" : "") + formatValue(change, unit, locale);
}
