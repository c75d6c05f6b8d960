import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "yaml";

// Reads every goals file below a folder and parses it: what a check of them cannot do without.
const folder = process.argv[2] ?? ".";
let errors = 0;
for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
  if (file.endsWith("goals.yaml"))
    errors += parseDocument(readFileSync(join(folder, file), "utf8")).errors.length;
}
process.stdout.write(`${String(errors)}\n`);
