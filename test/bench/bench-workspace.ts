import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { compileTables } from "../../scripts/compile-tables.mjs";
import { generateGoals } from "./generate-goals";
import { median } from "./measure-time";
import { milliseconds, ratio, type Section } from "./table";

const top = join(__dirname, "../..");
const children = join(top, "dist-test/bench");
const cli = join(top, "dist/cli.js");

/** Many files: the command line over all of them, and an editor's hold of them. Each in a process of its own. */
export async function benchWorkspace(short: boolean): Promise<Section[]> {
  await build({
    entryPoints: ["bare-parse", "workspace", "tell-work", "nothing"].map((name) =>
      join(__dirname, `children/${name}.ts`),
    ),
    outdir: children,
    bundle: true,
    plugins: [compileTables],
    minify: true,
    platform: "node",
    logLevel: "warning",
  });
  const files = short ? 100 : 2_000;
  return [benchCommand(files, short ? 1 : 3), benchHold(files, short), benchStart(short ? 5 : 21)];
}

function benchCommand(files: number, runs: number): Section {
  const folder = mkdtempSync(join(tmpdir(), "waartoe-bench-"));
  try {
    for (let index = 0; index < files; index++) {
      const team = join(folder, `team-${String(index)}`);
      mkdirSync(team);
      writeFileSync(join(team, "goals.yaml"), generateGoals(10_000, index + 1));
    }
    const times = inTurn(
      {
        bare: () => timed([join(children, "bare-parse.js"), folder]),
        check: () => timed([cli, "check", folder, "--format", "json"]),
      },
      runs,
    );
    return {
      title: "waartoe check",
      note: "One process over all files of 10 kB, against one that reads and parses them.",
      rows: [
        {
          files,
          "bare parse": milliseconds(times.bare),
          check: milliseconds(times.check),
          "check / bare": ratio(times.check / times.bare),
        },
      ],
      bounds: [
        {
          what: `waartoe check, ${String(files)} files / reading and parsing them`,
          value: times.check / times.bare,
          most: 1.5,
          unit: "×",
        },
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function benchHold(files: number, short: boolean): Section {
  const told = node(["--expose-gc", join(children, "workspace.js"), String(files), "10000"]);
  const { length, heap, single, inWorkspace } = JSON.parse(told) as Record<
    "length" | "heap" | "single" | "inWorkspace",
    number
  >;
  return {
    title: "A workspace held open",
    note: "All files opened, told of each other, and their findings read; an edit, with all findings of its file.",
    rows: [
      {
        files,
        megabytes: (length / 1e6).toFixed(1),
        heap: `${(heap / 1e6).toFixed(0)} MB`,
        "heap / text": ratio(heap / length),
        "edit alone": milliseconds(single),
        "edit here": milliseconds(inWorkspace),
      },
    ],
    bounds: [
      {
        what: "one edit in a workspace, rules across files included / in a single file",
        value: inWorkspace / single,
        most: 2,
        unit: "×",
      },
      // What is remembered of the last few thousand sentences weighs much beside a few files.
      {
        what: `heap of a workspace, ${String(files)} files / its text`,
        value: heap / length,
        ...(!short && { most: 8 }),
        unit: "×",
      },
    ],
  };
}

function benchStart(runs: number): Section {
  const times = inTurn(
    { node: () => timed([join(children, "nothing.js")]), waartoe: () => timed([cli, "--version"]) },
    runs,
  );
  return {
    title: "Start of the command line",
    note: "waartoe --version against a script that does nothing.",
    rows: [
      {
        node: milliseconds(times.node),
        waartoe: milliseconds(times.waartoe),
        "waartoe / node": ratio(times.waartoe / times.node),
      },
    ],
    bounds: [
      {
        what: "waartoe --version / a script that does nothing",
        value: times.waartoe / times.node,
        most: 2,
        unit: "×",
      },
    ],
  };
}

/** The median of what each task gives, run in turn. */
function inTurn<K extends string>(tasks: Readonly<Record<K, () => number>>, runs: number): Record<K, number> {
  const names = Object.keys(tasks) as K[];
  const times = new Map<K, number[]>(names.map((name) => [name, []]));
  for (let run = 0; run < runs; run++) {
    for (const name of names) {
      times.get(name)?.push(tasks[name]());
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<K, number>;
}

/** Milliseconds that the processor worked for a run of Node, from its start to its end. */
function timed(args: readonly string[]): number {
  const told = join(children, "worked.txt");
  node(["--require", join(children, "tell-work.js"), ...args], { WAARTOE_TELL_WORK: told });
  return Number(readFileSync(told, "utf8"));
}

/** Runs Node, and gives what it prints; findings are no reason to stop. */
function node(args: readonly string[], env: NodeJS.ProcessEnv = {}): string {
  try {
    return execFileSync(process.execPath, args, {
      encoding: "utf8",
      env: { ...process.env, ...env },
      maxBuffer: 1 << 30,
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch (error) {
    const { status, stdout } = error as { status: number | null; stdout: string };
    if (status === 1) return stdout;
    throw error;
  }
}
