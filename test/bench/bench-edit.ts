import { parseDocument } from "yaml";
import { open } from "../../src/core";
import { generateGoals } from "./generate-goals";
import { medianTimes } from "./measure-time";
import { kilobytes, milliseconds, ratio, type Section } from "./table";

/** One character typed into a sentence in the middle of a file. */
export function benchEdit(short: boolean): Section {
  return {
    title: "One character typed",
    note: "open(text).edit(…), in the middle of the file, against a bare parse of the whole text.",
    rows: (short ? [14_000, 137_000] : [14_000, 137_000, 1_400_000]).map((size) => {
      const text = generateGoals(size);
      const document = open(text, { today: "2026-11-15", path: "goals.yaml" });
      const at = text.indexOf("objective: ", text.length / 2) + "objective: ".length;
      const typed = { span: { start: at, end: at }, text: "x" };
      const taken = { span: { start: at, end: at + 1 }, text: "" };
      const times = medianTimes(
        {
          bare: () => parseDocument(text),
          edit: () => {
            document.edit([typed]);
            document.edit([taken]);
          },
        },
        short || size > 1_000_000 ? 5 : 11,
      );
      const edit = times.edit / 2;
      return {
        size: kilobytes(text.length),
        "bare parse": milliseconds(times.bare),
        edit: milliseconds(edit),
        "edit / bare": ratio(edit / times.bare),
      };
    }),
  };
}
