import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSuite, top } from "./build-suite";
import { runSuite, type SuiteResult } from "./run-suite";
import { versionFrom } from "./versions";

void main();

/** Runs the editor suite in a copy of its workspace, and counts. */
async function main(): Promise<void> {
  const version = versionFrom(process.argv);
  const tests = await buildSuite();
  const folder = mkdtempSync(join(tmpdir(), "waartoe-workspace-"));
  cpSync(join(top, "test/fixtures/workspace"), folder, { recursive: true });
  let result: SuiteResult;
  try {
    console.log(`In VS Code ${version.name}:`);
    result = await runSuite({ version, tests, extension: top, folder, say: console.log });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    result = { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(`\n${String(result.passed)} passed, ${String(result.failed)} failed`);
  process.exitCode = result.failed === 0 && result.passed > 0 ? 0 : 1;
}
