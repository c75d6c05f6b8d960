import type { Actual, Kind, Line } from "./judge-line";
import { isFlagged, numbersAreRight, type Score, shapeIsRight } from "./score";

const share = (part: number, whole: number): string => (whole === 0 ? "–" : (part / whole).toFixed(3));

/** One line per kind and language. */
export function printScores(scores: readonly Score[]): void {
  const head = [
    "kind",
    "lang",
    "n",
    "accuracy",
    "precision",
    "recall",
    "false alarms",
    "right label",
    "shape",
    "numbers",
  ];
  const rows = scores.map((score) => [
    score.kind,
    score.lang,
    String(score.n),
    share(score.accurate, score.n),
    share(score.rightlyFlagged, score.flagged),
    share(score.rightlyFlagged, score.toFlag),
    String(score.flagged - score.rightlyFlagged),
    share(score.rightLabel, score.n),
    score.shape ? share(score.shape.right, score.shape.n) : "",
    score.numbers ? share(score.numbers.right, score.numbers.n) : "",
  ]);
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]?.length ?? 0)));
  for (const row of [head, ...rows]) {
    console.log(
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join("  ")
        .trimEnd(),
    );
  }
}

/** Every line whose label, shape or numbers came out otherwise. */
export function printErrors(judged: readonly { line: Line; kind: Kind; actual: Actual }[]): void {
  for (const { line, kind, actual } of judged) {
    const row = { line, actual };
    const faults: string[] = [];
    if (line.label !== actual.label) {
      const alarm = !isFlagged(line.label) && isFlagged(actual.label) ? "false alarm: " : "";
      faults.push(`${alarm}${line.label} → ${actual.label}${actual.detail ? ` (${actual.detail})` : ""}`);
    }
    if (kind === "results" && line.label === "measurable" && line.target_kind) {
      if (!shapeIsRight(row)) faults.push(`shape ${line.target_kind} → ${actual.measure?.shape ?? "none"}`);
      if (!numbersAreRight(row))
        faults.push(`numbers ${JSON.stringify(line.numbers)} → ${JSON.stringify(actual.measure ?? null)}`);
    }
    if (faults.length > 0)
      console.log(`\n${kind} ${line.lang} ${line.id}: ${line.text}\n  ${faults.join("\n  ")}`);
  }
}
