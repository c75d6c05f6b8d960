import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { isGoalsFile } from "../../core/config/goals-files";
import { changesJson } from "../../core/diff/changes-json";
import { changesPage } from "../../core/diff/changes-markdown";
import type { Lang } from "../../core/language/lang";
import { catalogues } from "../../core/messages";
import { GoalsFiles } from "../files/goals-files";
import { addAll } from "../files/add-all";
import { isInside } from "../files/root";
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
  const isThere = (place: string): boolean => existsSync(resolve(workingFolder, place));
  // `waartoe diff goals.yaml` means the file, also when it has gone since.
  const isPath = ref !== undefined && paths.length === 0 && (isThere(ref) || isGoalsFile(ref));
  const places = isPath ? [ref] : paths.length > 0 ? paths : ["."];
  const missing: { readonly place: string; readonly message: string }[] = [];
  for (const place of places) {
    addAll([place], files, (message) => {
      if (isThere(place)) complain(message);
      else missing.push({ place, message });
    });
  }
  const changes = changesSince(files, {
    ...(ref !== undefined && !isPath && { asked: ref }),
    places: places.map((place) => resolve(workingFolder, place)),
    complain,
  });
  const removed = changes.files.filter(({ file }) => file === "removed");
  for (const { place, message } of missing) {
    const isTold = removed.some(({ path }) =>
      isInside(resolve(workingFolder, path), resolve(workingFolder, place)),
    );
    if (!isTold) complain(message);
  }
  io.out(format === "json" ? changesJson(changes) : changesPage(changes, lang, today));
  return isComplete ? 0 : 2;
}
