import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { benchCheck } from "./bench-check";
import { benchEdit } from "./bench-edit";
import { benchEditor } from "./bench-editor";
import { benchLines } from "./bench-lines";
import { benchShapes } from "./bench-shapes";
import { benchSizes } from "./bench-sizes";
import { benchWorkspace } from "./bench-workspace";
import { boundsTable, formatTable, type Section } from "./table";

const { values } = parseArgs({
  options: {
    short: { type: "boolean", default: false },
    "no-editor": { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
  },
});

if (values.help) {
  console.log(`npm run bench [-- --short] [-- --no-editor]

Times Waartoe beside what one would use instead, in one run, and prints ratios. Writes bench.json.
  --short      smaller sizes and fewer runs
  --no-editor  leave out the activation in a real VS Code`);
} else {
  void main();
}

async function main(): Promise<void> {
  const short = values.short;
  const sections: Section[] = [];
  const add = (section: Section): void => {
    sections.push(section);
    console.log(formatTable(section));
  };
  add(benchCheck(short));
  add(benchLines());
  add(benchShapes(short));
  add(await benchEdit(short));
  for (const section of await benchWorkspace(short)) add(section);
  add(benchSizes());
  if (!values["no-editor"]) add(await benchEditor());
  add(boundsTable(sections));
  const file = join(__dirname, "../../bench.json");
  writeFileSync(file, `${JSON.stringify({ node: process.version, short, sections }, null, 2)}\n`);
  console.log("Written to bench.json.");
}
