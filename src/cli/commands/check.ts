import { Command } from "commander";
import type { Finding, Severity } from "../../core";
import { langs, type Lang } from "../../core/language/lang";
import { catalogues } from "../../core/messages";
import { CliError, tolerate } from "../cli-error";
import { addAll } from "../files/add-all";
import { GoalsFiles } from "../files/goals-files";
import { formatJson } from "../formatters/json";
import type { FileReport } from "../formatters/report";
import { formatStylish } from "../formatters/stylish";
import type { ExitCode, Io } from "../io";
import { collect, oneOf, readRules, readToday } from "../options";

interface CheckFlags {
  readonly format: "stylish" | "json";
  readonly failOn: Severity;
  readonly rule: readonly string[];
  readonly config?: string;
  readonly today?: string;
  readonly lang: Lang;
  readonly fix?: true;
  readonly quiet?: true;
  readonly color: boolean;
  readonly stdinFilename?: string;
}

const weights: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

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
    .action((paths: readonly string[], flags: CheckFlags) => {
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

function check(paths: readonly string[], flags: CheckFlags, io: Io): ExitCode {
  const say = catalogues[flags.lang].cli;
  const files = new GoalsFiles({
    workingFolder: io.workingFolder,
    say,
    locale: flags.lang,
    rules: readRules(flags.rule, say),
    today: flags.today === undefined ? io.today : readToday(flags.today, say),
    ...(flags.config !== undefined && { configFile: flags.config }),
    checks: true,
  });
  let complete = true;
  const complain = (message: string): void => {
    complete = false;
    io.err(`waartoe: ${message}\n`);
  };
  for (const path of paths) {
    if (path !== "-") addAll([path], files, complain);
    else
      tolerate(() => {
        files.addText(io.readStdin(), flags.stdinFilename ?? "goals.yaml");
      }, complain);
  }
  if (files.hasConfigFaults(io.err)) return 2;
  if (flags.fix) {
    tolerate(() => {
      if (paths.includes("-")) throw new CliError(say.fixNeedsFile());
      for (const line of files.fix()) io.err(`${say.fixed(line)}\n`);
    }, complain);
  }
  const reports = files.reports().map((report) => (flags.quiet ? onlyErrors(report) : report));
  if (complete || reports.length > 0) io.out(format(reports, flags, io));
  if (!complete) return 2;
  return reports.some(({ findings }) => failing(findings, flags.failOn)) ? 1 : 0;
}

function onlyErrors(report: FileReport): FileReport {
  return { ...report, findings: report.findings.filter(({ severity }) => severity === "error") };
}

function failing(findings: readonly Finding[], failOn: Severity): boolean {
  return findings.some(({ severity }) => weights[severity] >= weights[failOn]);
}

function format(reports: readonly FileReport[], flags: CheckFlags, io: Io): string {
  return flags.format === "json"
    ? formatJson(reports)
    : formatStylish(reports, catalogues[flags.lang].cli, flags.color && io.colour);
}
