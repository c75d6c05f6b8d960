import { Command } from "commander";
import { langs } from "../../core/language/lang";
import type { ActionKind } from "../../core/model";
import type { ExitCode, Io } from "../io";
import { collect, oneOf } from "../options";
import type { ProposeFlags } from "../work/propose";

const kinds: readonly ActionKind[] = [
  "precondition",
  "condition",
  "process",
  "skill",
  "product",
  "experiment",
];

/** `waartoe propose <objective> <action> --by <name>`: puts an action to the team. */
export function proposeCommand(io: Io, finish: (code: ExitCode) => void): Command {
  return new Command("propose")
    .description("put an action to the team, under an objective")
    .argument("<objective>", "the objective's id, or path/to/goals.yaml#id")
    .argument("<action>", "what would make it possible, in a sentence")
    .requiredOption("--by <name>", 'who proposes it; "team" when all do')
    .option("--kind <kind>", kinds.join(", "), oneOf("--kind", kinds))
    .option("--result <id>", "a result that it serves; may be given several times", collect, [])
    .option("--lang <lang>", "language of the messages: en or nl", oneOf("--lang", langs), "en")
    .addHelpText(
      "after",
      `
Examples:
  $ waartoe propose right-first-time "Check the address before picking" --by Joost
  $ waartoe propose right-first-time "Print labels at the desk" --by team --kind process --result error-reports
`,
    )
    .action(async (objective: string, action: string, flags: ProposeFlags) => {
      const { propose } = await import("../work");
      propose(objective, action, flags, io);
      finish(0);
    });
}
