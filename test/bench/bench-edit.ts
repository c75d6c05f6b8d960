import { parseDocument } from "yaml";
import { type GoalsDocument, open } from "../../src/core";
import { generateGoals } from "./generate-goals";
import { medianTimes } from "./measure-time";
import { type Bound, kilobytes, milliseconds, ratio, type Section } from "./table";
import { timeLanguageServer } from "./yaml-language-server";

interface EditTimes {
  readonly size: number;
  readonly bare: number;
  readonly edit: number;
  readonly findings: number;
  readonly plan: number;
}

/** A word typed into a sentence in the middle of a file, one character after the other. */
export async function benchEdit(short: boolean): Promise<Section> {
  const sizes = short ? [14_000, 137_000] : [14_000, 137_000, 1_400_000];
  const all = sizes.map((size) => timeEdits(size, short));
  const server = await timeLanguageServer(generateGoals(137_000), short ? 3 : 7);
  const of = (size: number): EditTimes | undefined => all.find((times) => times.size === size);
  const [middle, large] = [of(137_000), of(1_400_000)];
  const bounds: Bound[] = [];
  if (middle && server !== undefined) {
    const what = "one character, 137 kB / validation by yaml-language-server";
    bounds.push({ what, value: middle.edit / server, most: 1 / 20, unit: "×" });
  }
  if (middle && large) {
    bounds.push({
      what: "one character, 1.4 MB / 137 kB",
      value: large.edit / middle.edit,
      most: 1.5,
      unit: "×",
    });
    const what = "the same, with all findings read again";
    bounds.push({ what, value: large.findings / middle.findings, unit: "×" });
  }
  return {
    title: "One character typed",
    note: [
      "edit: open(text).edit(…), and all findings where they did not just move along; what the editor asks for at each keystroke.",
      "With all findings, or the plan: these read at their new places as well; what it asks for once typing has paused.",
      server === undefined
        ? "yaml-language-server is not installed."
        : `yaml-language-server validates 137 kB with our schema in ${milliseconds(server)}.`,
    ].join("\n"),
    rows: all.map(({ size, bare, edit, findings, plan }) => ({
      size: kilobytes(size),
      "bare parse": milliseconds(bare),
      edit: milliseconds(edit),
      "with all findings": milliseconds(findings),
      "with the plan": milliseconds(plan),
      "edit / bare": ratio(edit / bare),
    })),
    bounds,
  };
}

function timeEdits(size: number, short: boolean): EditTimes {
  const text = generateGoals(size);
  const typing = (after: (document: GoalsDocument) => unknown): (() => void) => {
    const document = open(text, { today: "2026-11-15", path: "goals.yaml" });
    document.findings.at(0);
    let at = text.indexOf("objective: ", text.length / 2) + "objective: ".length;
    return () => {
      document.edit([{ span: { start: at, end: at }, text: "abcdefghijklmnopqrst "[at % 21]! }]);
      at++;
      after(document);
    };
  };
  const times = medianTimes(
    {
      bare: () => parseDocument(text),
      edit: typing((document) => (document.onlyMoved ? undefined : document.findings)),
      findings: typing((document) => document.findings),
      plan: typing((document) => document.plan),
    },
    short || size > 1_000_000 ? 9 : 25,
  );
  return { size, ...times };
}
