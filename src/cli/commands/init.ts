import { Command } from "commander";
import { langs, type Lang } from "../../core/language/lang";
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
    .action(async (folder: string, { lang }: { lang: Lang }) => {
      const { init } = await import("../work");
      init(folder, lang, io);
      finish(0);
    });
}
