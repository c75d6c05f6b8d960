import { spawn } from "node:child_process";

/** One part of the test run. Those that print `N passed, N failed` or `N passing` are counted by it; others are one check. */
interface Stage {
  readonly name: string;
  readonly script: string;
  readonly counts: boolean;
}

const stages: readonly Stage[] = [
  { name: "types", script: "typecheck", counts: false },
  { name: "lint", script: "lint", counts: false },
  { name: "build", script: "build", counts: false },
  { name: "core", script: "test:unit", counts: true },
  { name: "command line", script: "test:cli", counts: true },
  { name: "the bench, in short", script: "bench:short", counts: false },
  { name: "in VS Code", script: "test:editor", counts: true },
  { name: "clicks and keys, and the web worker host", script: "test:e2e", counts: true },
];

// What the stages that run an editor read; see test/host/versions.ts.
if (process.argv.includes("--newest")) process.env["WAARTOE_EDITOR"] = "newest";

void main();

async function main(): Promise<void> {
  let passed = 0;
  let failed = 0;
  for (const stage of stages) {
    console.log(`\n── ${stage.name} (npm run ${stage.script})\n`);
    const result = await run(stage);
    passed += result.passed;
    failed += result.failed;
    if (stage.script === "build" && result.failed > 0) break;
  }
  console.log(`\n${String(passed)} passed, ${String(failed)} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

async function run({ script, counts }: Stage): Promise<{ passed: number; failed: number }> {
  const { code, output } = await npmRun(script);
  if (!counts) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const passed = lastNumber(output, /(\d+) (?:passing|passed)\b/g);
  const failed = lastNumber(output, /(\d+) (?:failing|failed)\b/g);
  // A stage that ran no test, or ended badly while all passed, has failed.
  const isBad = passed + failed === 0 || (code !== 0 && failed === 0);
  return { passed, failed: isBad ? 1 : failed };
}

function lastNumber(text: string, pattern: RegExp): number {
  return Number([...text.matchAll(pattern)].at(-1)?.[1] ?? 0);
}

function npmRun(script: string): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const args = ["run", "--silent", script];
    const child = spawn("npm", args, {
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
    });
    let output = "";
    const hear = (chunk: Buffer): void => {
      output += chunk.toString();
      process.stdout.write(chunk);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.on("close", (code) => {
      resolve({ code, output });
    });
  });
}
