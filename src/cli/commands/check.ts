import { Command } from "commander";
import { langs } from "../../core/language/lang";
import type { ExitCode, Io } from "../io";
import { collect, oneOf } from "../options";
import type { CheckFlags } from "../work/check";

/** `waartoe check [paths…]`. */
export function checkCommand(io: Io, finish: (code: ExitCode) => void): Command {
  return new Command("check")
    .description("check goals files: the ones named, or all below the folders named")
    .argument("[paths...]", "files, folders or globs; - reads standard input", ["."])
    .option("--format <format>", "stylish or json", oneOf("--format", ["stylish", "json"]), "stylish")
    .option(
      "--fail-on <severity>",
      "exit 1 from this severity on: error, warning or info",
      oneOf("--fail-on", ["error", "warning", "info"]),
      "error",
    )
    .option("--rule <id=severity>", "set a rule for this run; may be given several times", collect, [])
    .option("--config <file>", "use this configuration instead of the nearest .waartoe.yaml")
    .option("--today <date>", "check as if it were this day, YYYY-MM-DD")
    .option("--lang <lang>", "language of the messages: en or nl", oneOf("--lang", langs), "en")
    .option("--stdin-filename <path>", "where the text from standard input belongs")
    .option("--fix", "mend what can be mended unseen, in the files themselves")
    .option("--quiet", "report errors only")
    .option("--no-color", "no colours; setting NO_COLOR does the same")
    .addHelpText("after", examples)
    .action(async (paths: readonly string[], flags: CheckFlags) => {
      const { check } = await import("../work");
      finish(check(paths, flags, io));
    });
}

const examples = `
Exit code: 0 clean, 1 findings at or above --fail-on, 2 something could not be read or understood.

Examples:
  $ waartoe check
  $ waartoe check "teams/**/*.goals.yaml" --fail-on warning
  $ waartoe check --fix
  $ waartoe check --rule missing-effect=info --rule missing-due=off goals.yaml
  $ git show HEAD:goals.yaml | waartoe check - --stdin-filename goals.yaml
`;
