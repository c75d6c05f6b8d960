import { Command } from "commander";
import { addAction } from "../../core/edits";
import { langs, type Lang } from "../../core/language/lang";
import { catalogues } from "../../core/messages";
import type { ActionKind } from "../../core/model";
import { findItem, writeEdit } from "../files/goals-item";
import { GoalsFiles } from "../files/goals-files";
import type { ExitCode, Io } from "../io";
import { collect, oneOf } from "../options";

interface ProposeFlags {
  readonly by: string;
  readonly kind?: ActionKind;
  readonly result: readonly string[];
  readonly lang: Lang;
}

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
    .action((objective: string, action: string, flags: ProposeFlags) => {
      const { lang, by, kind, result } = flags;
      const say = catalogues[lang].cli;
      const { workingFolder, today } = io;
      const files = new GoalsFiles({ workingFolder, say, locale: lang, rules: {}, today });
      const found = findItem(objective, "objective", files);
      const draft = { action, proposedBy: by, results: result, ...(kind && { kind }) };
      writeEdit(found, addAction(found.text, found.item.path, draft), files);
      io.out(`${say.proposed({ text: action, path: found.shown })}\n`);
      finish(0);
    });
}
