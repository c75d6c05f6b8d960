import type { Lang } from "../language/lang";
import type { Bound, Measure } from "../model/measure";

/** How a bound is written before its number. */
export const boundSigns: Readonly<Record<Bound, string>> = {
  "at-least": "≥ ",
  "more-than": "> ",
  "at-most": "≤ ",
  "less-than": "< ",
  exactly: "",
};

const moneySigns: Readonly<Record<string, string>> = { EUR: "€", USD: "$", GBP: "£" };

/** One and more of a unit as it is shown. Units that are absent here are shown as they are. */
const unitWords: Readonly<Record<Lang, Readonly<Record<string, readonly [one: string, more: string]>>>> = {
  en: {
    pp: ["pp", "pp"],
    points: ["point", "points"],
    stars: ["star", "stars"],
    day: ["day", "days"],
    workday: ["working day", "working days"],
    week: ["week", "weeks"],
    sprint: ["sprint", "sprints"],
    month: ["month", "months"],
    quarter: ["quarter", "quarters"],
    year: ["year", "years"],
  },
  nl: {
    pp: ["procentpunt", "procentpunt"],
    points: ["punt", "punten"],
    stars: ["ster", "sterren"],
    h: ["uur", "uur"],
    day: ["dag", "dagen"],
    workday: ["werkdag", "werkdagen"],
    week: ["week", "weken"],
    sprint: ["sprint", "sprints"],
    month: ["maand", "maanden"],
    quarter: ["kwartaal", "kwartalen"],
    year: ["jaar", "jaar"],
  },
};

const wholeNumbers: Readonly<Record<Lang, string>> = { en: ",", nl: "." };
const decimals: Readonly<Record<Lang, string>> = { en: ".", nl: "," };

/** A number with at most three decimals, thousands parted from 1000 on: `1,840.5`, in Dutch `1.840,5`. */
export function formatNumber(value: number, locale: Lang): string {
  if (!Number.isFinite(value)) return String(value);
  const magnitude = Math.abs(value);
  if (magnitude >= 1e15) return String(value);
  const small = magnitude !== 0 && magnitude < 0.001;
  const [whole = "0", fraction = ""] = (
    small ? String(Number(magnitude.toFixed(9))) : String(Number(magnitude.toFixed(3)))
  ).split(".");
  let grouped = "";
  for (let at = 0; at < whole.length; at++) {
    if (at > 0 && (whole.length - at) % 3 === 0) grouped += wholeNumbers[locale];
    grouped += whole.charAt(at);
  }
  const isNegative = value < 0 && Number(`${whole}.${fraction}`) !== 0;
  return (isNegative ? "−" : "") + grouped + (fraction ? decimals[locale] + fraction : "");
}

/** A value with its unit: `7.5 %`, `€1,200`, `3 days`; in Dutch `7,5 %`, `€ 1.200`, `3 dagen`. */
export function formatValue(value: number, unit: string | undefined, locale: Lang): string {
  const shown = formatNumber(value, locale);
  if (!unit) return shown;
  const money = moneySigns[unit];
  if (money) {
    const sign = shown.startsWith("−") ? "−" : "";
    return sign + money + (locale === "nl" ? " " : "") + shown.slice(sign.length);
  }
  if (unit.startsWith("/")) return shown + unit;
  if (unit === "x") return `${shown}×`;
  const words = unitWords[locale][unit];
  return `${shown} ${words?.[Math.abs(value) === 1 ? 0 : 1] ?? unit}`;
}

/** A measure in short: `10 % → 5 %`, `+8 points`, `< 200 ms`, `≥ 99.9 %`. Empty for one without numbers. */
export function formatMeasure(measure: Measure, locale: Lang): string {
  const { from, to, change, low, high, bound, unit } = measure;
  if (change !== undefined) {
    const shown = (change > 0 ? "+" : "") + formatValue(change, unit, locale);
    return from === undefined ? shown : `${formatValue(from, unit, locale)}, ${shown}`;
  }
  if (from !== undefined && to !== undefined) {
    return `${formatValue(from, unit, locale)} → ${formatValue(to, unit, locale)}`;
  }
  if (low !== undefined && high !== undefined)
    return `${formatNumber(low, locale)}–${formatValue(high, unit, locale)}`;
  if (to === undefined) return "";
  return (bound ? boundSigns[bound] : "") + formatValue(to, unit, locale);
}
