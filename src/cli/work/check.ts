import type { Finding, Severity } from "../../core";
import type { Lang } from "../../core/language/lang";
import { catalogues } from "../../core/messages";
import { CliError, tolerate } from "../cli-error";
import { addAll } from "../files/add-all";
import { GoalsFiles } from "../files/goals-files";
import { formatJson } from "../formatters/json";
import type { FileReport } from "../formatters/report";
import { formatStylish } from "../formatters/stylish";
import type { ExitCode, Io } from "../io";
import { readRules, readToday } from "./read-options";

export interface CheckFlags {
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

/** Checks goals files, and prints what there is to say. */
export function check(paths: readonly string[], flags: CheckFlags, io: Io): ExitCode {
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
