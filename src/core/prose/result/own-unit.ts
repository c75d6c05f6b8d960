import type { Measure } from "../../model/measure";
import type { Sentence } from "./sentence";

/** A number with one of the team's own units behind it says how much: "40 zaps". */
export function amountInOwnUnit({ row, lexicon }: Sentence): Measure | undefined {
  const units = lexicon.phrases("unit");
  for (let i = 0; i + 1 < row.length; i++) {
    const word = row[i]!;
    const length = units.lengthAt(row, i + 1);
    if (word.kind !== "number" || length === 0) continue;
    const parts = row.slice(i + 1, i + 1 + length);
    const end = parts[length - 1]!.end;
    return {
      shape: "count",
      unit: parts.map(({ text }) => text).join(" "),
      span: { start: word.start, end },
    };
  }
  return undefined;
}
