import * as vscode from "vscode";

/** Called by VS Code in its extension host: how long the extension takes to activate, in milliseconds. */
export async function run(): Promise<void> {
  const extension = vscode.extensions.getExtension("waartoe.waartoe");
  if (!extension || extension.isActive)
    throw new Error("The extension is not there, or was activated already.");
  const start = performance.now();
  await extension.activate();
  console.log(`##test activation ${String(performance.now() - start)}`);
  console.log("##waartoe 1 0");
}
