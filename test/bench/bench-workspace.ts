import { parseDocument } from "yaml";
import { open, type FileExports, type GoalsDocument } from "../../src/core";
import { generateGoals } from "./generate-goals";
import { medianTimes } from "./measure-time";
import { milliseconds, ratio, type Section } from "./table";

/** Many files that are opened, and then told of one another. */
export function benchWorkspace(short: boolean): Section {
  const count = short ? 100 : 1_000;
  const texts = Array.from({ length: count }, (_, index) => generateGoals(4_000, index + 1));
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  const times = medianTimes(
    {
      bare: () => texts.map((text) => parseDocument(text)),
      workspace: () => openAll(texts),
    },
    3,
  );
  return {
    title: "A workspace",
    note: "All files opened and told of each other, against a bare parse of each.",
    rows: [
      {
        files: count,
        megabytes: (size / 1e6).toFixed(1),
        "bare parse": milliseconds(times.bare),
        workspace: milliseconds(times.workspace),
        "workspace / bare": ratio(times.workspace / times.bare),
      },
    ],
  };
}

function openAll(texts: readonly string[]): GoalsDocument[] {
  const pathOf = (index: number): string => `team-${String(index)}/goals.yaml`;
  const documents = texts.map((text, index) => open(text, { today: "2026-11-15", path: pathOf(index) }));
  const exports = new Map<string, FileExports | null>();
  documents.forEach((document, index) => {
    if (document.exports) exports.set(pathOf(index), document.exports);
  });
  for (const document of documents) document.update({ exports });
  return documents;
}
