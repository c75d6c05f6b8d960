import { createRequire } from "node:module";
import { join } from "node:path";
import * as vscode from "vscode";
import { worked } from "../measure-time";

interface Main {
  activate(context: vscode.ExtensionContext): unknown;
}

/**
 * Called by VS Code in its extension host. Says, in milliseconds of the processor's time, what loading the extension's code
 * takes and what its `activate` does; what VS Code itself does around them is not the extension's own.
 */
export async function run(): Promise<void> {
  const extension = vscode.extensions.getExtension("waartoe.waartoe");
  if (!extension || extension.isActive)
    throw new Error("The extension is not there, or was activated already.");
  const load = createRequire(__filename);
  const { main } = extension.packageJSON as { readonly main: string };
  const file = load.resolve(join(extension.extensionPath, main));
  const start = worked();
  const own = load(file) as Main;
  const loading = worked() - start;
  let activating = Number.NaN;
  const timed: Main = {
    activate: (context) => {
      const before = worked();
      const api = own.activate(context);
      activating = worked() - before;
      return api;
    },
  };
  load.cache[file]!.exports = timed;
  await extension.activate();
  console.log(`##test activation ${String(loading)} ${String(activating)}`);
  console.log("##waartoe 1 0");
}
