import { timeUnits, type UnitInfo } from "../../measure/unit";
import type { Duration } from "../../measure/words";
import { list } from "../list";

/** Times that are one expression. */
export const durations: Readonly<Record<string, Duration>> = {
  "een kwartier": { value: 15, unit: timeUnits.min },
  kwartier: { value: 15, unit: timeUnits.min },
  "één kwartier": { value: 15, unit: timeUnits.min },
  "twee kwartier": { value: 30, unit: timeUnits.min },
  "drie kwartier": { value: 45, unit: timeUnits.min },
  driekwartier: { value: 45, unit: timeUnits.min },
  halfuur: { value: 0.5, unit: timeUnits.h },
  "een halfuur": { value: 0.5, unit: timeUnits.h },
};

/** Dutch spellings of units, beside the signs that every language shares. */
export const units: readonly { readonly unit: UnitInfo; readonly words: readonly string[] }[] = [
  { unit: { name: "%", kind: "percent" }, words: list("procent percent perc") },
  {
    unit: { name: "pp", kind: "pp" },
    words: list("procentpunt procentpunten procent-punt procent-punten %-punt %-punten"),
  },
  { unit: { name: "points", kind: "points" }, words: list("punt punten pt nps-punten nps-punt") },
  { unit: { name: "x", kind: "times" }, words: list("keer maal") },
  { unit: { name: "stars", kind: "points" }, words: list("ster sterren") },
  { unit: { name: "t", kind: "size" }, words: list("ton tonnen") },
  { unit: { name: "kg", kind: "size" }, words: list("kilo kilo's kilogram") },
  { unit: { name: "l", kind: "size" }, words: list("liter liters") },
  { unit: { name: "km", kind: "size" }, words: list("kilometer kilometers") },
  { unit: { name: "m", kind: "size" }, words: list("meter meters") },
  { unit: { name: "graden", kind: "size" }, words: list("graden") },
  { unit: { name: "ha", kind: "size" }, words: list("hectare hectares") },
  { unit: timeUnits.ms, words: list("milliseconde milliseconden") },
  { unit: timeUnits.s, words: list("seconde seconden") },
  { unit: timeUnits.min, words: list("minuut minuten") },
  { unit: timeUnits.h, words: list("uur uren u") },
  { unit: timeUnits.day, words: list("dag dagen etmaal etmalen kalenderdag kalenderdagen") },
  { unit: timeUnits.workday, words: list("werkdag werkdagen") },
  { unit: timeUnits.week, words: list("weken wkn") },
  { unit: timeUnits.month, words: list("maand maanden mnd mnden") },
  { unit: timeUnits.quarter, words: list("kwartalen") },
  { unit: timeUnits.year, words: list("jaar jaren jr") },
];
