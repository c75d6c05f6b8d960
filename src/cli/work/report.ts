import { createHash } from "node:crypto";
import { resolve } from "node:path";
import type { Lang } from "../../core/language/lang";
import { catalogues } from "../../core/messages";
import { inPeriod, periodNames } from "../../core/report/choose-period";
import { formatOf, type ReportFormat } from "../../core/report/formats";
import { composeReport, showsHistory } from "../../core/report/report";
import { dayOfReport } from "../../core/report/report-day";
import type { ReportInput } from "../../core/report/report-input";
import { reportStyle } from "../../core/report/report-style";
import { CliError } from "../cli-error";
import { addAll } from "../files/add-all";
import { GoalsFiles } from "../files/goals-files";
import { readIfThere } from "../files/read-text";
import { shownFiles } from "../files/shown-files";
import { writeText } from "../files/write-text";
import { changesSince } from "../git/changes-since";
import { withHistory } from "../git/past-values-of";
import type { ExitCode, Io } from "../io";
import { readToday } from "./read-options";

export interface ReportFlags {
  readonly format?: ReportFormat;
  readonly period?: string;
  readonly since?: string;
  readonly write?: string;
  readonly check?: true;
  readonly history: boolean;
  readonly config?: string;
  readonly today?: string;
  readonly lang: Lang;
}

/** Makes the page that people pass on. */
export function report(paths: readonly string[], flags: ReportFlags, io: Io): ExitCode {
  const { lang, write, check, since } = flags;
  const say = catalogues[lang].cli;
  if (check && write === undefined) throw new CliError(say.checkNeedsWrite());
  const { workingFolder } = io;
  const target = write === undefined ? undefined : resolve(workingFolder, write);
  const old = target === undefined ? undefined : readIfThere(target, write ?? "", say);
  const today =
    flags.today !== undefined
      ? readToday(flags.today, say)
      : (check && old !== undefined && dayOfReport(old)) || io.today;
  let isComplete = true;
  const complain = (message: string): void => {
    isComplete = false;
    io.err(`waartoe: ${message}\n`);
  };
  const files = new GoalsFiles({
    workingFolder,
    say,
    locale: lang,
    rules: {},
    today,
    ...(flags.config !== undefined && { configFile: flags.config }),
  });
  addAll(paths, files, complain);
  if (files.hasConfigFaults(io.err) || files.all.length === 0) return 2;
  const format = flags.format ?? (write === undefined ? undefined : formatOf(write)) ?? "md";
  const all = shownFiles(files, complain);
  const chosen = flags.period === undefined ? all : inPeriod(all, flags.period);
  if (flags.period !== undefined && chosen.length === 0) {
    const periods = periodNames(all.flatMap(({ shown }) => (shown ? [shown.plan] : [])));
    throw new CliError(say.noSuchPeriod({ text: flags.period, periods }));
  }
  const shown =
    flags.history && showsHistory(format)
      ? withHistory(chosen, files, () => {
          io.err(`waartoe: ${say.noHistory()}\n`);
        })
      : chosen;
  const paths_ = new Set(chosen.map(({ path }) => path));
  const changes =
    since === undefined
      ? undefined
      : changesSince(files, {
          asked: since,
          places: paths.map((path) => resolve(workingFolder, path)),
          complain,
        });
  const input: ReportInput = {
    files: shown,
    today,
    locale: lang,
    ...(changes && {
      changes: {
        ...changes,
        files:
          flags.period === undefined ? changes.files : changes.files.filter(({ path }) => paths_.has(path)),
      },
    }),
  };
  const styleHash = createHash("sha256").update(reportStyle).digest("base64");
  const page = composeReport(input, format, styleHash);
  if (target === undefined || write === undefined) io.out(page);
  else if (check) {
    const command = `waartoe ${["report", ...paths.filter((path) => path !== "."), "--write", write].join(" ")}`;
    if (old === undefined || old.replaceAll("\r\n", "\n") !== page) {
      io.err(
        `waartoe: ${old === undefined ? say.reportMissing({ path: write, command }) : say.reportStale({ path: write, command })}\n`,
      );
      return isComplete ? 1 : 2;
    }
    io.out(`${say.reportFresh({ path: write })}\n`);
  } else {
    if (old !== page) writeText(target, page, write, say);
    io.out(`${say.reportWritten({ path: write })}\n`);
  }
  return isComplete ? 0 : 2;
}
