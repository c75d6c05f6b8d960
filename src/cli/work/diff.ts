import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { changesJson } from "../../core/diff/changes-json";
import { changesPage } from "../../core/diff/changes-markdown";
import type { Lang } from "../../core/language/lang";
import { catalogues } from "../../core/messages";
import { GoalsFiles } from "../files/goals-files";
import { addAll } from "../files/add-all";
import { changesSince } from "../git/changes-since";
import type { ExitCode, Io } from "../io";
import { readToday } from "./read-options";

export interface DiffFlags {
  readonly format: "md" | "json";
  readonly today?: string;
  readonly lang: Lang;
}

/** Tells what changed in the goals. */
export function diff(ref: string | undefined, paths: readonly string[], flags: DiffFlags, io: Io): ExitCode {
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
