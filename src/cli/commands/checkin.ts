import { Command } from "commander";
import { addCheckin } from "../../core/edits";
import { langs, type Lang } from "../../core/language/lang";
import { readField } from "../../core/measure";
import { catalogues } from "../../core/messages";
import { readConfidence } from "../../core/plan/confidence";
import { CliError } from "../cli-error";
import { findItem, writeEdit } from "../files/goals-item";
import { GoalsFiles } from "../files/goals-files";
import type { ExitCode, Io } from "../io";
import { oneOf, readToday } from "../options";

interface CheckinFlags {
  readonly confidence?: string;
  readonly note?: string;
  readonly by?: string;
  readonly today?: string;
  readonly lang: Lang;
}

/** `waartoe checkin <id> <value>`: notes how a result stands. */
export function checkinCommand(io: Io, finish: (code: ExitCode) => void): Command {
  return new Command("checkin")
    .description("note how a result stands today")
    .argument("<id>", "the result's id, or path/to/goals.yaml#id")
    .argument("<value>", "what it is now: 7.5, 8%, true")
    .option("--confidence <share>", "how sure the team is to get there: 0.6, 8/10 or 60%")
    .option("--note <text>", "what is worth knowing about it")
    .option("--by <name>", "who says so")
    .option("--today <date>", "the day of the check-in, YYYY-MM-DD")
    .option("--lang <lang>", "language of the messages: en or nl", oneOf("--lang", langs), "en")
    .addHelpText(
      "after",
      `
A second check-in of the same day by the same person takes the place of the first.

Examples:
  $ waartoe checkin error-reports 7.5
  $ waartoe checkin teams/desk/goals.yaml#nps 34 --confidence 8/10 --by Mia --note "address check live"
  $ waartoe checkin temperature -- -3     a value that begins with a dash
`,
    )
    .action((id: string, value: string, flags: CheckinFlags) => {
      checkin(id, value, flags, io);
      finish(0);
    });
}

function checkin(id: string, value: string, flags: CheckinFlags, io: Io): void {
  const { lang, confidence, note, by } = flags;
  const say = catalogues[lang].cli;
  const date = flags.today === undefined ? io.today : readToday(flags.today, say);
  if (confidence !== undefined && readConfidence(confidence) === undefined) {
    throw new CliError(say.badConfidence({ text: confidence }));
  }
  const files = new GoalsFiles({
    workingFolder: io.workingFolder,
    say,
    locale: lang,
    rules: {},
    today: date,
  });
  const found = findItem(id, "result", files);
  if (readField(value, { lang: found.item.lang, kind: "value" }).kind === "none") {
    throw new CliError(say.badValue({ text: value }));
  }
  const draft = {
    date,
    value,
    ...(confidence !== undefined && { confidence }),
    ...(by !== undefined && { by }),
    ...(note !== undefined && { note }),
  };
  writeEdit(found, addCheckin(found.text, found.item.path, draft), files);
  io.out(`${say.checkedIn({ text: found.item.text?.value ?? id, value, path: found.shown })}\n`);
}
