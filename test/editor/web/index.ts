import "mocha/mocha";
import { runAndReport } from "../report";
import { suites } from "./suites";

declare const mocha: Parameters<typeof runAndReport>[0] & {
  setup(options: { ui: "bdd"; timeout: number; reporter: () => void }): void;
};

/** Called by VS Code in its web worker host. */
export async function run(): Promise<void> {
  mocha.setup({ ui: "bdd", timeout: 60_000, reporter: silent });
  suites();
  await runAndReport(mocha);
}

function silent(): void {
  // What there is to say is said by runAndReport.
}
