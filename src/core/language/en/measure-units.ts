import { timeUnits, type UnitInfo } from "../../measure/unit";
import type { Duration } from "../../measure/words";
import { list } from "../list";

/** Times that are one expression. */
export const durations: Readonly<Record<string, Duration>> = {
  "a quarter of an hour": { value: 15, unit: timeUnits.min },
  "quarter of an hour": { value: 15, unit: timeUnits.min },
  "three quarters of an hour": { value: 45, unit: timeUnits.min },
  "an hour and a half": { value: 1.5, unit: timeUnits.h },
  "one and a half hours": { value: 1.5, unit: timeUnits.h },
  "a fortnight": { value: 2, unit: timeUnits.week },
};

/** English spellings of units, beside the signs that every language shares. */
export const units: readonly { readonly unit: UnitInfo; readonly words: readonly string[] }[] = [
  { unit: { name: "%", kind: "percent" }, words: list("percent per_cent percentage") },
  {
    unit: { name: "pp", kind: "pp" },
    words: list("percentage_point percentage_points percent-point percent-points %-pt %-pts"),
  },
  { unit: { name: "points", kind: "points" }, words: list("point points pt pts nps_points basis_points") },
  { unit: { name: "x", kind: "times" }, words: list("times fold -fold") },
  { unit: { name: "stars", kind: "points" }, words: list("star stars -star") },
  { unit: { name: "t", kind: "size" }, words: list("tonne tonnes ton tons") },
  { unit: { name: "kg", kind: "size" }, words: list("kilograms kilogram kilos") },
  { unit: { name: "l", kind: "size" }, words: list("litre litres") },
  { unit: { name: "km", kind: "size" }, words: list("kilometre kilometres") },
  { unit: { name: "m", kind: "size" }, words: list("metre metres") },
  { unit: { name: "ha", kind: "size" }, words: list("hectare hectares") },
  { unit: timeUnits.ms, words: list("millisecond milliseconds") },
  { unit: timeUnits.s, words: list("second seconds") },
  { unit: timeUnits.min, words: list("minute minutes") },
  { unit: timeUnits.h, words: list("hour hours") },
  { unit: timeUnits.day, words: list("day days calendar_day calendar_days night nights") },
  {
    unit: timeUnits.workday,
    words: list("working_day working_days workday workdays business_day business_days work_day work_days"),
  },
  { unit: timeUnits.week, words: list("week weeks wk wks") },
  { unit: timeUnits.sprint, words: list("sprint sprints") },
  { unit: timeUnits.month, words: list("month months mo mos mth mths") },
  { unit: timeUnits.quarter, words: list("quarters") },
  { unit: timeUnits.year, words: list("year years yr yrs") },
];
