import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import { serveEditor } from "../test/host/serve-editor";
import { versions } from "../test/host/versions";

const top = join(__dirname, "..");
const niceSettings = { "security.workspace.trust.enabled": false, "workbench.startupEditor": "none" };

void main(process.argv[2]);

/** Prints the findings of a folder's goals, then serves VS Code on it until Ctrl-C. */
async function main(argument: string | undefined): Promise<void> {
  const folder = resolve(process.env["INIT_CWD"] ?? process.cwd(), argument ?? join(top, "examples"));
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    console.error(`There is no folder ${folder}.`);
    process.exitCode = 2;
    return;
  }
  const shown = argument ?? "examples";
  console.log(`$ waartoe check ${shown}\n`);
  const cwd = argument === undefined ? top : (process.env["INIT_CWD"] ?? process.cwd());
  spawnSync(process.execPath, [join(top, "dist/cli.js"), "check", shown], { cwd, stdio: "inherit" });
  console.log();
  try {
    const editor = await serveEditor({
      version: versions.oldest,
      port: 8137,
      settings: niceSettings,
      say: console.log,
    });
    console.log(
      `\nVS Code ${versions.oldest.name} with Waartoe, on ${folder}:\n\n  ${editor.address({ folder, extension: top })}\n`,
    );
    console.log("Open that address in a browser, and click the target in the activity bar. Ctrl-C ends it.");
    const end = (): void => {
      void editor.stop().then(() => process.exit(0));
    };
    process.on("SIGINT", end);
    process.on("SIGTERM", end);
    process.on("SIGHUP", end);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
