import { Command, CommanderError } from "commander";
import { version } from "../../package.json";
import { checkCommand } from "./commands/check";
import { checkinCommand } from "./commands/checkin";
import { diffCommand } from "./commands/diff";
import { initCommand } from "./commands/init";
import { proposeCommand } from "./commands/propose";
import { reportCommand } from "./commands/report";
import { isCliError } from "./cli-error";
import type { ExitCode, Io } from "./io";

/** Runs one command line, without the node and script paths before it. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const program = new Command("waartoe")
    .description("Goals that say to what end: checks goals.yaml beside your code.")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "show this help")
    .helpCommand("help [command]", "show help for a command")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        io.out(text);
      },
      writeErr: (text) => {
        io.err(text);
      },
      outputError: (text, write) => {
        write(text.replace(/^error: /, "waartoe: "));
      },
    })
    .addHelpText("after", examples);
  for (const command of [
    checkCommand,
    initCommand,
    checkinCommand,
    proposeCommand,
    diffCommand,
    reportCommand,
  ]) {
    program.addCommand(
      command(io, (code) => {
        exitCode = code;
      }),
    );
  }
  for (const command of program.commands) command.copyInheritedSettings(program);
  try {
    await program.parseAsync(args, { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!isCliError(error)) throw error;
    io.err(`waartoe: ${error.message}\n`);
    return 2;
  }
}

const examples = `
Examples:
  $ waartoe init                          make a goals.yaml to fill in
  $ waartoe check                         check every goals file below this folder
  $ waartoe check team/goals.yaml         check one file
  $ waartoe check --fail-on warning       let the build stop at warnings, too
  $ waartoe check --fix                   mend what can be mended unseen
  $ waartoe checkin error-reports 7.5     note how a result stands
  $ waartoe propose right-first-time "Check the address before picking" --by Joost
  $ waartoe diff 1w                       tell what changed in a week
  $ waartoe report --write GOALS.md       make the page that people pass on
  $ waartoe check --format json > goals.json
`;
