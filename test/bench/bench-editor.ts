import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { runSuite } from "../host/run-suite";
import { versions } from "../host/versions";
import { median } from "./measure-time";
import { milliseconds, type Section } from "./table";

const top = join(__dirname, "../..");
const tests = join(top, "dist-test/activation.js");

/** How long activation takes in a real VS Code with no goals file open. */
export async function benchEditor(runs = 3): Promise<Section> {
  await build({
    entryPoints: [join(__dirname, "activation/index.ts")],
    outfile: tests,
    bundle: true,
    format: "cjs",
    platform: "node",
    external: ["vscode"],
    logLevel: "warning",
  });
  const times: number[] = [];
  for (let run = 0; run < runs; run++) times.push(await activation());
  return {
    title: "Activation",
    note: `In VS Code ${versions.oldest.name}, an empty folder; loading the bundle included.`,
    bounds: [{ what: "activation, no goals file open", value: median(times), most: 20, unit: "ms" }],
    rows: [{ runs, median: milliseconds(median(times)), most: milliseconds(Math.max(...times)) }],
  };
}

async function activation(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "waartoe-empty-"));
  let time = Number.NaN;
  try {
    const say = (line: string): void => {
      const match = /^activation ([\d.]+)$/.exec(line);
      if (match) time = Number(match[1]);
    };
    await runSuite({ version: versions.oldest, tests, extension: top, folder, say });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return time;
}
