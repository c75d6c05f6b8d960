import { Command } from "commander";
import { langs } from "../../core/language/lang";
import { reportFormats } from "../../core/report/formats";
import type { ExitCode, Io } from "../io";
import { oneOf } from "../options";
import type { ReportFlags } from "../work/report";

/** `waartoe report [paths…]`: the page that people pass on. */
export function reportCommand(io: Io, finish: (code: ExitCode) => void): Command {
  return new Command("report")
    .description("make a page of how the goals stand: Markdown, HTML, JSON or a badge")
    .argument("[paths...]", "files, folders or globs", ["."])
    .option(
      "--format <format>",
      "md, html, json or svg-badge; by the name after --write when absent, else md",
      oneOf("--format", reportFormats),
    )
    .option("--period <name>", "only goals for this period, or one within it: 2026-Q4, 2026")
    .option("--since <ref>", "tell, too, what changed since a commit, branch or tag, a date, or 7d or 2w ago")
    .option("--write <file>", "write the page to a file")
    .option("--check", "write nothing; exit 1 when the page after --write is not up to date")
    .option("--no-history", "draw no values that git remembers (html and json)")
    .option("--config <file>", "use this configuration instead of the nearest .waartoe.yaml")
    .option("--today <date>", "report as if it were this day, YYYY-MM-DD")
    .option("--lang <lang>", "language of the page and the messages: en or nl", oneOf("--lang", langs), "en")
    .addHelpText("after", examples)
    .action(async (paths: readonly string[], flags: ReportFlags) => {
      const { report } = await import("../work");
      finish(report(paths, flags, io));
    });
}

const examples = `
A period that is closed is shown as it stood at its end. Results are summed up over files and periods; the five dots
are not. With --check and no --today, the page is held against the goals as of the day that it was written, so that it
is stale when goals changed, and not because a day went by. A page in HTML or JSON that you commit wants --no-history:
by being committed it changes what git remembers.

Exit code: 0 done or up to date, 1 not up to date (--check), 2 something could not be read or understood.

Examples:
  $ waartoe report
  $ waartoe report --write GOALS.md            and in the build: waartoe report --write GOALS.md --check
  $ waartoe report teams --period 2026-Q4 --since 2026-10-01 --write review.html
  $ waartoe report --write goals.svg
  $ waartoe report --format json | jq '.files[].summary'
`;
