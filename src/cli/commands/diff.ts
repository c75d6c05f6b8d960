import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { Command } from "commander";
import { changesJson } from "../../core/diff/changes-json";
import { changesPage } from "../../core/diff/changes-markdown";
import { langs, type Lang } from "../../core/language/lang";
import { catalogues } from "../../core/messages";
import { GoalsFiles } from "../files/goals-files";
import { addAll } from "../files/add-all";
import { changesSince } from "../git/changes-since";
import type { ExitCode, Io } from "../io";
import { oneOf, readToday } from "../options";

interface DiffFlags {
  readonly format: "md" | "json";
  readonly today?: string;
  readonly lang: Lang;
}

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
    .action((ref: string | undefined, paths: readonly string[], flags: DiffFlags) => {
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

function diff(ref: string | undefined, paths: readonly string[], flags: DiffFlags, io: Io): ExitCode {
  const { lang, format } = flags;
  const say = catalogues[lang].cli;
  const today = flags.today === undefined ? io.today : readToday(flags.today, say);
  const { workingFolder } = io;
  const files = new GoalsFiles({ workingFolder, say, locale: lang, rules: {}, today });
  let isComplete = true;
  const complain = (message: string): void => {
    isComplete = false;
    io.err(`waartoe: ${message}\n`);
  };
  // `waartoe diff goals.yaml` means the file, unless something in git bears that name.
  const isPath = ref !== undefined && paths.length === 0 && existsSync(resolve(workingFolder, ref));
  const places = isPath ? [ref] : paths.length > 0 ? paths : ["."];
  addAll(places, files, complain);
  const changes = changesSince(files, {
    ...(ref !== undefined && !isPath && { asked: ref }),
    places: places.map((place) => resolve(workingFolder, place)),
    complain,
  });
  io.out(format === "json" ? changesJson(changes) : changesPage(changes, lang, today));
  return isComplete ? 0 : 2;
}
