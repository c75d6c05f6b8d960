import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Command } from "commander";
import { langs, type Lang } from "../../core/language/lang";
import { catalogues } from "../../core/messages";
import { template } from "../../core/plan/template";
import { CliError } from "../cli-error";
import { codeOf, unreadable } from "../files/read-text";
import type { ExitCode, Io } from "../io";
import { oneOf } from "../options";

/** `waartoe init [folder]`: makes a goals file to fill in. Leaves one that is there as it is. */
export function initCommand(io: Io, finish: (code: ExitCode) => void): Command {
  return new Command("init")
    .description("make a goals.yaml to fill in, in this folder or the one named")
    .argument("[folder]", "where to make it", ".")
    .option("--lang <lang>", "en or nl: the language of the template", oneOf("--lang", langs), "en")
    .addHelpText(
      "after",
      `
Examples:
  $ waartoe init
  $ waartoe init team/orders --lang nl
`,
    )
    .action((folder: string, { lang }: { lang: Lang }) => {
      const say = catalogues[lang].cli;
      const path = join(folder, "goals.yaml");
      const file = resolve(io.workingFolder, path);
      try {
        writeFileSync(file, template(lang, { today: io.today }).text, { flag: "wx" });
      } catch (error) {
        if (codeOf(error) === "EEXIST") throw new CliError(say.exists({ path }));
        if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") throw unreadable(error, folder, say);
        throw new CliError(say.cannotWrite({ path, reason: codeOf(error) ?? String(error) }));
      }
      io.out(`${say.created({ path })}\n`);
      finish(0);
    });
}
