import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runTests } from "@vscode/test-electron";
import { buildSuite, top } from "./build-suite";
import { versions } from "./versions";

void main();

/** The editor suite in a desktop VS Code, where one can be downloaded. */
async function main(): Promise<void> {
  const tests = await buildSuite();
  const folder = mkdtempSync(join(tmpdir(), "waartoe-workspace-"));
  cpSync(join(top, "test/fixtures/workspace"), folder, { recursive: true });
  try {
    process.exitCode = await runTests({
      version: `${versions.oldest.name}.0`,
      extensionDevelopmentPath: top,
      extensionTestsPath: tests,
      launchArgs: [folder, "--disable-extensions", "--skip-welcome"],
    });
  } catch (error) {
    console.error(
      `VS Code could not be downloaded or started: ${error instanceof Error ? error.message : String(error)}`,
    );
    console.error("npm run test:editor runs the same suite in a VS Code that npm brings.");
    process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
