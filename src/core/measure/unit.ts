/**
 * What sort of unit it is. `percent` and `pp` (percentage points) tell a relative change from a difference; `scale` is
 * a rating out of something ("/10"); `thing` is anything that can be counted.
 */
export type UnitKind = "percent" | "pp" | "points" | "time" | "money" | "size" | "times" | "scale" | "thing";

export interface UnitInfo {
  /** As in a measure: `%`, `pp`, `EUR`, `h`, `points`; for a thing the word itself. */
  readonly name: string;
  readonly kind: UnitKind;
  /** Of a time: how many seconds it lasts, to tell a response time from a deadline. */
  readonly seconds?: number;
}

const hour = 3600;
const day = 24 * hour;

/** Units of time; the spellings stand with each language. A month and a year are means of the Gregorian calendar. */
export const timeUnits = {
  ms: { name: "ms", kind: "time", seconds: 0.001 },
  s: { name: "s", kind: "time", seconds: 1 },
  min: { name: "min", kind: "time", seconds: 60 },
  h: { name: "h", kind: "time", seconds: hour },
  day: { name: "day", kind: "time", seconds: day },
  workday: { name: "workday", kind: "time", seconds: day },
  week: { name: "week", kind: "time", seconds: 7 * day },
  sprint: { name: "sprint", kind: "time", seconds: 14 * day },
  month: { name: "month", kind: "time", seconds: 30.44 * day },
  quarter: { name: "quarter", kind: "time", seconds: 91.31 * day },
  year: { name: "year", kind: "time", seconds: 365.24 * day },
} as const satisfies Record<string, UnitInfo>;

/** Units with the same spelling in every language: signs, ISO 4217 codes, SI and information units. */
export const commonUnits: readonly { readonly unit: UnitInfo; readonly words: readonly string[] }[] = [
  { unit: { name: "%", kind: "percent" }, words: ["%", "pct", "％"] },
  { unit: { name: "‰", kind: "size" }, words: ["‰"] },
  {
    unit: { name: "pp", kind: "pp" },
    words: [
      "pp",
      "ppt",
      "pps",
      "% - point",
      "% - points",
      "% - punt",
      "% - punten",
      "%punt",
      "% point",
      "% points",
    ],
  },
  { unit: { name: "EUR", kind: "money" }, words: ["€", "eur", "euro", "euro's", "euros"] },
  { unit: { name: "USD", kind: "money" }, words: ["$", "usd", "us$", "dollar", "dollars"] },
  { unit: { name: "GBP", kind: "money" }, words: ["£", "gbp", "pounds"] },
  { unit: { name: "x", kind: "times" }, words: ["x", "×"] },
  { unit: timeUnits.ms, words: ["ms", "msec", "millis"] },
  { unit: timeUnits.s, words: ["s", "sec", "secs"] },
  { unit: timeUnits.min, words: ["min", "mins", "m"] },
  { unit: timeUnits.h, words: ["h", "hr", "hrs"] },
  ...[
    "kg",
    "km",
    "kWh",
    "MWh",
    "GWh",
    "TWh",
    "kW",
    "MW",
    "GW",
    "m2",
    "m3",
    "km2",
    "cm",
    "mm",
    "g",
    "mg",
    "l",
    "ml",
    "t",
    "°C",
    "°F",
  ].map(size),
  ...[
    "B",
    "KB",
    "MB",
    "GB",
    "TB",
    "PB",
    "KiB",
    "MiB",
    "GiB",
    "TiB",
    "Mbps",
    "Gbps",
    "kbps",
    "fps",
    "rps",
    "qps",
    "tps",
    "Hz",
    "GHz",
    "MHz",
    "dB",
    "ha",
  ].map(size),
  { unit: { name: "m2", kind: "size" }, words: ["m²"] },
  { unit: { name: "m3", kind: "size" }, words: ["m³"] },
  { unit: { name: "FTE", kind: "size" }, words: ["fte", "ftes", "fte's"] },
  { unit: { name: "bp", kind: "points" }, words: ["bp", "bps"] },
];

/** The names of units of weight, length, energy, data and the like. */
export const sizeUnits: readonly string[] = commonUnits
  .filter(({ unit }) => unit.kind === "size")
  .map(({ unit }) => unit.name);

function size(name: string) {
  return { unit: { name, kind: "size" } as UnitInfo, words: [name.toLowerCase()] };
}
