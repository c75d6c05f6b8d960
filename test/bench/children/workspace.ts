import { type FileExports, type GoalsDocument, open } from "../../../src/core";
import { generateGoals } from "../generate-goals";
import { medianTimes } from "../measure-time";

// Opens a workspace of so many files, tells them of each other, and prints what that takes and weighs, as JSON.
const [count = 100, size = 4_000] = process.argv.slice(2).map(Number);
const collect = (globalThis as { gc?: () => void }).gc ?? (() => undefined);

const texts = Array.from({ length: count }, (_, index) => withParent(generateGoals(size, index + 1), index));
const length = texts.reduce((sum, text) => sum + text.length, 0);
// Word lists and the like are there for one file as for many.
open(generateGoals(size, count + 1), { today: "2026-11-15" }).findings.at(0);
collect();
const before = process.memoryUsage().heapUsed;
const readings: GoalsDocument["reading"][] = [];
const documents = openAll();
for (const { findings } of documents) findings.at(0);
collect();
const heap = process.memoryUsage().heapUsed - before;
console.log(JSON.stringify({ count, length, heap, ...timeEdits() }));

/** An edit of a file that is open alone, and of one in the workspace, in turn. */
function timeEdits(): { single: number; inWorkspace: number } {
  const alone = open(texts[1]!, { today: "2026-11-15", path: "team-1/goals.yaml" });
  alone.findings.at(0);
  const member = documents[1]!;
  let seen = seenOf(member);
  const typing = {
    single: typingIn(alone, () => undefined),
    // As the editor does once typing has paused: do others see anything else of this file now?
    inWorkspace: typingIn(member, () => {
      const now = seenOf(member);
      if (now !== seen) documents[2]!.update({ exports: exportsOf(documents) });
      seen = now;
    }),
  };
  return medianTimes(typing, 41);
}

/** What others see of a file. */
function seenOf({ exports }: GoalsDocument): string {
  return JSON.stringify([...(exports?.ids ?? [])]);
}

/** Each file's first objective serves the first of the file before. */
function withParent(text: string, index: number): string {
  const parent = `/team-${String(index - 1)}/goals.yaml#objective-${String(index)}-0`;
  return index === 0 ? text : text.replace("    owner:", `    parent: ${parent}\n    owner:`);
}

function openAll(): GoalsDocument[] {
  const opened = texts.map((text, index) =>
    open(text, { today: "2026-11-15", path: `team-${String(index)}/goals.yaml` }),
  );
  // The editor holds on to what each text said last, in case that it cannot be read any more.
  for (const document of opened) readings.push(document.reading);
  const exports = exportsOf(opened);
  for (const document of opened) document.update({ exports });
  return opened;
}

function exportsOf(opened: readonly GoalsDocument[]): Map<string, FileExports | null> {
  return new Map(
    opened.map((document, index) => [`team-${String(index)}/goals.yaml`, document.exports ?? null]),
  );
}

/** Types a character each time. */
function typingIn(document: GoalsDocument, then: () => void): () => void {
  let at = document.text.indexOf("objective: ", document.text.length / 2) + "objective: ".length;
  return () => {
    document.edit([{ span: { start: at, end: at }, text: "x" }]);
    document.findings.at(0);
    then();
    at++;
  };
}
