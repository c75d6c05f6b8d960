import { Command } from "commander";
import { langs } from "../../core/language/lang";
import type { ExitCode, Io } from "../io";
import { oneOf } from "../options";
import type { CheckinFlags } from "../work/checkin";

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
    .action(async (id: string, value: string, flags: CheckinFlags) => {
      const { checkin } = await import("../work");
      checkin(id, value, flags, io);
      finish(0);
    });
}
