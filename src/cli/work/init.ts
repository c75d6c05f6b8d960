import { join, resolve } from "node:path";
import type { Lang } from "../../core/language/lang";
import { catalogues } from "../../core/messages";
import { template } from "../../core/plan/template";
import { CliError } from "../cli-error";
import { codeOf, unreadable } from "../files/read-text";
import { createText } from "../files/write-text";
import type { Io } from "../io";

/** Makes a goals file to fill in. Leaves one that is there as it is. */
export function init(folder: string, lang: Lang, io: Io): void {
  const say = catalogues[lang].cli;
  const path = join(folder, "goals.yaml");
  const file = resolve(io.workingFolder, path);
  try {
    createText(file, template(lang, { today: io.today }).text);
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw new CliError(say.exists({ path }));
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") throw unreadable(error, folder, say);
    throw new CliError(say.cannotWrite({ path, reason: codeOf(error) ?? String(error) }));
  }
  io.out(`${say.created({ path })}\n`);
}
