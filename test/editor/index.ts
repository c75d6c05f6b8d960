import Mocha from "mocha";
import { runAndReport } from "./report";
import { suites } from "./suites";

/** What there is to say is said by runAndReport. */
class Silent extends Mocha.reporters.Base {
  override epilogue(): void {
    // Nothing.
  }
}

/** Called by VS Code in its extension host. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: "bdd", timeout: 60_000, reporter: Silent });
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  suites();
  await runAndReport(mocha);
}
