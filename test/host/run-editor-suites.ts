import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSuites, top } from "./build-suites";
import { runSuite, type SuiteResult } from "./run-suite";
import { versions } from "./versions";

const [suite = "editor", age = "oldest"] = process.argv.slice(2);

void main();

/** `run-editor-suites.ts editor|web [oldest|newest]`: runs a suite in a copy of its workspace, and counts. */
async function main(): Promise<void> {
  const version = age === "newest" ? versions.newest : versions.oldest;
  const built = await buildSuites();
  const folder = mkdtempSync(join(tmpdir(), "waartoe-workspace-"));
  cpSync(join(top, "test/fixtures/workspace"), folder, { recursive: true });
  let result: SuiteResult;
  try {
    console.log(`In VS Code ${version.name}${suite === "web" ? ", web worker host" : ""}:`);
    const tests = suite === "web" ? built.web : built.editor;
    result = await runSuite({
      version,
      tests,
      extension: top,
      folder,
      web: suite === "web",
      say: console.log,
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    result = { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(`\n${String(result.passed)} passed, ${String(result.failed)} failed`);
  process.exitCode = result.failed === 0 && result.passed > 0 ? 0 : 1;
}
