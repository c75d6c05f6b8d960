import { readMeasures } from "../../src/core/measure";
import { judgeResult } from "../../src/core/prose/judge-result";
import { medianTimes } from "./measure-time";
import { milliseconds, ratio, type Section } from "./table";

const lengths = [25_000, 100_000] as const;
const pieces = {
  en: "we migrate 80% of the services to 3 regions, so that nobody waits longer than 2 days and ",
  nl: "in 2026 worden 5 diensten overgezet naar 3 regio's, zodat niemand langer dan 2 dagen wacht en ",
} as const;

/** One line of a length that nobody writes: four times as long may take four times as long, not more. */
export function benchLines(): Section {
  const figures = (["en", "nl"] as const).flatMap((lang) => {
    const line = (length: number, run: number): string =>
      " ".repeat(run + 1) + pieces[lang].repeat(Math.ceil(length / pieces[lang].length));
    const tasks = {
      measures: (length: number, run: number) => readMeasures(line(length, run), { lang }),
      judgement: (length: number, run: number) => judgeResult(line(length, run), { lang }),
    };
    return (["measures", "judgement"] as const).map((name) => {
      const times = medianTimes(
        { short: (run) => tasks[name](lengths[0], run), long: (run) => tasks[name](lengths[1], run) },
        3,
      );
      return {
        name: `${name}, ${lang}`,
        ...times,
        growth: times.long / times.short / (lengths[1] / lengths[0]),
      };
    });
  });
  return {
    title: "A long line",
    note: `One result of ${String(lengths[0])} and of ${String(lengths[1])} characters; 1.00× is linear.`,
    rows: figures.map(({ name, short, long, growth }) => ({
      step: name,
      short: milliseconds(short),
      long: milliseconds(long),
      "per character": ratio(growth),
    })),
    bounds: figures.map(({ name, growth }) => ({
      what: `100,000 characters, ${name}: per character`,
      value: growth,
      most: 2,
      unit: "×" as const,
    })),
  };
}
