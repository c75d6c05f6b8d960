import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parse } from "yaml";
import { check } from "../src/core";
import { holdsOf } from "../test/core/fuzz/claims";

const usage = `Usage: npm run yaml-suite -- <folder>

Puts all inputs of the public yaml-test-suite (github.com/yaml/yaml-test-suite), of its branch main or data, through
all that the fuzz run claims of any text. YAML that the suite calls invalid has to give a \`syntax\` finding in a range
that one can see.`;

interface Case {
  readonly name: string;
  readonly text: string;
  readonly isInvalid: boolean;
}

/** As the suite's own files have it: one case or several, spaces and such written as signs. */
interface Written {
  readonly yaml?: string;
  readonly fail?: boolean;
  readonly skip?: boolean;
}

function casesIn(folder: string): Case[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => !file.startsWith("."))
    .sort()
    .flatMap((file): Case[] => {
      const path = join(folder, file);
      if (basename(file) === "in.yaml") {
        const isInvalid = existsSync(join(dirname(path), "error"));
        return [{ name: dirname(file), text: readFileSync(path, "utf8"), isInvalid }];
      }
      return /(?:^|[/\\])[A-Z0-9]{4}\.yaml$/.test(file) ? casesOf(path) : [];
    });
}

function casesOf(path: string): Case[] {
  const written = parse(readFileSync(path, "utf8")) as readonly Written[];
  return written.flatMap(({ yaml, fail = false, skip = false }, index): Case[] => {
    if (yaml === undefined || skip) return [];
    const name = basename(path, ".yaml") + (written.length > 1 ? `/${String(index).padStart(2, "0")}` : "");
    return [{ name, text: plain(yaml), isInvalid: fail }];
  });
}

/** The text that the signs stand for. */
function plain(written: string): string {
  return written
    .replaceAll("␣", " ")
    .replace(/—*»/g, "\t")
    .replaceAll("←", "\r")
    .replaceAll("⇔", "\uFEFF")
    .replaceAll("↵", "")
    .replace(/∎\n$/, "");
}

function main(folder: string | undefined): number {
  if (folder === undefined || !existsSync(folder) || !statSync(folder).isDirectory()) {
    console.error(usage);
    return 2;
  }
  const cases = casesIn(folder);
  const faults: string[] = [];
  const alarms: string[] = [];
  for (const { name, text, isInvalid } of cases) {
    try {
      holdsOf(text, "", 0.5);
    } catch (error) {
      faults.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
    const syntax = faults.at(-1)?.startsWith(name + ": undefined")
      ? []
      : check(text).findings.filter(({ rule }) => rule === "syntax");
    if (isInvalid && syntax.length === 0) faults.push(`${name}: no syntax finding: ${JSON.stringify(text)}`);
    if (!isInvalid && syntax[0]) alarms.push(`${name}: ${syntax[0].message.split("\n")[0] ?? ""}`);
  }
  const invalid = cases.filter(({ isInvalid }) => isInvalid).length;
  console.log(
    `${String(cases.length)} inputs, ${String(invalid)} of them invalid: ${String(faults.length)} faults`,
  );
  if (faults.length > 0) console.log(faults.join("\n"));
  console.log(
    `\nValid, and still refused (several documents, and what the parser does not take): ${String(alarms.length)}`,
  );
  if (alarms.length > 0) console.log(alarms.join("\n"));
  return cases.length > 0 && faults.length === 0 ? 0 : 1;
}

process.exitCode = main(process.argv[2]);
