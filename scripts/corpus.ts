import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Actual, judgeLine, type Kind, kinds, type Line } from "./corpus/judge-line";
import { type Score, scoreLines } from "./corpus/score";
import { printErrors, printScores } from "./corpus/print";

const usage = "Usage: npm run corpus -- <folder> [--errors]";

/** Reads `results.jsonl`, `objectives.jsonl`, `whys.jsonl` and `actions.jsonl`, as far as they are there. */
function readLines(folder: string, kind: Kind): Line[] {
  const path = join(folder, `${kind}.jsonl`);
  if (!existsSync(path)) return [];
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Line)
    .filter((line) => line.ambiguous !== true);
}

function main(args: readonly string[]): number {
  const folder = args.find((arg) => !arg.startsWith("-"));
  if (folder === undefined) {
    console.error(usage);
    return 2;
  }
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    console.error(`There is no folder "${folder}".\n${usage}`);
    return 2;
  }
  const scores: Score[] = [];
  const judged: { line: Line; kind: Kind; actual: Actual }[] = [];
  for (const kind of kinds) {
    const rows = readLines(folder, kind).map((line) => ({ line, kind, actual: judgeLine(kind, line) }));
    judged.push(...rows);
    for (const lang of ["en", "nl"] as const) {
      const own = rows.filter(({ line }) => line.lang === lang);
      if (own.length > 0) scores.push(scoreLines(kind, lang, own));
    }
  }
  if (scores.length === 0) {
    console.error(
      `There are no labelled lines in "${folder}": ${kinds.map((kind) => `${kind}.jsonl`).join(", ")}.`,
    );
    return 2;
  }
  printScores(scores);
  if (args.includes("--errors")) printErrors(judged);
  return 0;
}

process.exitCode = main(process.argv.slice(2));
