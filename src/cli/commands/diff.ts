import { Command } from "commander";
import { langs } from "../../core/language/lang";
import type { ExitCode, Io } from "../io";
import { oneOf } from "../options";
import type { DiffFlags } from "../work/diff";

/** `waartoe diff [ref] [paths…]`: what changed in the goals. */
export function diffCommand(io: Io, finish: (code: ExitCode) => void): Command {
  return new Command("diff")
    .description("tell what changed in the goals since a commit or a day")
    .argument("[ref]", "a commit, branch or tag; a date, or 7d or 2w ago; the last commit when absent")
    .argument("[paths...]", "files, folders or globs", [])
    .option("--format <format>", "md or json", oneOf("--format", ["md", "json"]), "md")
    .option("--today <date>", "the day that 7d and 2w count from, YYYY-MM-DD")
    .option("--lang <lang>", "language of the words: en or nl", oneOf("--lang", langs), "en")
    .addHelpText("after", examples)
    .action(async (ref: string | undefined, paths: readonly string[], flags: DiffFlags) => {
      const { diff } = await import("../work");
      finish(diff(ref, paths, flags, io));
    });
}

const examples = `
Results that were added, dropped, worded anew or given another target, new check-ins, and proposals that were decided
on. A bar that was lowered is said so. Files are compared as they are now, committed or not.

Exit code: 0 done, 2 something could not be read or understood.

Examples:
  $ waartoe diff                     since the last commit
  $ waartoe diff 1w                  since a week ago
  $ waartoe diff v1.2 teams/desk
  $ waartoe diff 2026-10-01 --format json | jq '.files[].objectives[].results'
`;
