import assert from "node:assert/strict";
import Mocha from "mocha";
import { runAndReport } from "./report";
import { suites } from "./suites";
import { waartoe } from "./workspace";

/** What there is to say is said by runAndReport. */
class Silent extends Mocha.reporters.Base {
  override epilogue(): void {
    // Nothing.
  }
}

async function nothingLogged(): Promise<void> {
  const { faults } = await waartoe();
  assert.deepEqual(faults.splice(0), []);
}

/** Called by VS Code in its extension host. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: "bdd", timeout: 60_000, reporter: Silent });
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  suites();
  mocha.suite.afterEach("nothing was logged as an error", nothingLogged);
  await runAndReport(mocha);
}
