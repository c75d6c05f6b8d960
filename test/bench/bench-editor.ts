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
  const times: Activation[] = [];
  for (let run = 0; run < runs; run++) times.push(await activation());
  const of = (what: (time: Activation) => number): number => median(times.map(what));
  const own = of(({ loading, activating }) => loading + activating);
  return {
    title: "Activation",
    note: `In VS Code ${versions.oldest.name}, an empty folder; the code that is loaded, and what it does then.`,
    bounds: [{ what: "activation, no goals file open", value: own, most: 20, unit: "ms" }],
    rows: [
      {
        runs,
        "loading the code": milliseconds(of(({ loading }) => loading)),
        activating: milliseconds(of(({ activating }) => activating)),
        together: milliseconds(own),
      },
    ],
  };
}

/** Milliseconds of the processor's time. */
interface Activation {
  readonly loading: number;
  readonly activating: number;
}

async function activation(): Promise<Activation> {
  const folder = mkdtempSync(join(tmpdir(), "waartoe-empty-"));
  let time: Activation = { loading: Number.NaN, activating: Number.NaN };
  try {
    const say = (line: string): void => {
      const match = /^activation ([\d.]+) ([\d.]+)$/.exec(line);
      if (match) time = { loading: Number(match[1]), activating: Number(match[2]) };
    };
    await runSuite({ version: versions.oldest, tests, extension: top, folder, say });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return time;
}
