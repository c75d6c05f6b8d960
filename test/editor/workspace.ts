import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { WaartoeApi } from "../../src/editor/api";
import type { TreeNode } from "../../src/editor/tree/nodes";

/** The extension, activated; its calendar held at 2026-11-15. */
export async function waartoe(): Promise<WaartoeApi> {
  const extension = vscode.extensions.getExtension<WaartoeApi>("waartoe.waartoe");
  assert.ok(extension);
  const api = await extension.activate();
  api.fixToday("2026-11-15");
  return api;
}

export function uriOf(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Writes files as if from outside, and waits until they are known. */
export async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await vscode.workspace.fs.writeFile(uriOf(name), new TextEncoder().encode(text));
  }
  await refreshed();
}

/** Looks afresh at the folder, and waits until all is done. */
export async function refreshed(): Promise<WaartoeApi> {
  const api = await waartoe();
  await vscode.commands.executeCommand("waartoe.refresh");
  await api.idle();
  return api;
}

/** An empty folder, with no editor open and every setting as it comes. */
export async function startAfresh(): Promise<void> {
  await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  const settings = vscode.workspace.getConfiguration("waartoe");
  for (const name of ["enable", "problems", "tree.followCursor"]) {
    if (settings.inspect(name)?.globalValue !== undefined) {
      await settings.update(name, undefined, vscode.ConfigurationTarget.Global);
    }
  }
  for (const [name] of await vscode.workspace.fs.readDirectory(uriOf(""))) {
    await vscode.workspace.fs.delete(uriOf(name), { recursive: true });
  }
  await refreshed();
}

export async function show(name: string): Promise<vscode.TextEditor> {
  const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uriOf(name)));
  await (await waartoe()).idle();
  return editor;
}

/** Replaces the first occurrence of some words in an open document, without saving. */
export async function replace({ document }: vscode.TextEditor, words: string, by: string): Promise<void> {
  const at = document.getText().indexOf(words);
  assert.ok(at >= 0, words);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(
    document.uri,
    new vscode.Range(document.positionAt(at), document.positionAt(at + words.length)),
    by,
  );
  assert.ok(await vscode.workspace.applyEdit(edit));
  await (await waartoe()).idle();
}

/** Waits, event by event, until a condition holds; the test's own time limit ends a vain wait. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const api = await waartoe();
  for (;;) {
    await api.idle();
    if (await condition()) return;
    await new Promise<void>((resolve) => {
      const listeners = [api.onDidChange, vscode.languages.onDidChangeDiagnostics].map((event) =>
        (event as vscode.Event<unknown>)(() => {
          for (const listener of listeners) listener.dispose();
          resolve();
        }),
      );
    });
  }
}

/** Problems of a file as `rule severity "words"`, in the order of the text. */
export async function problemsIn(name: string): Promise<string[]> {
  const document = await vscode.workspace.openTextDocument(uriOf(name));
  return ours(name).map(
    ({ code, severity, range }) =>
      `${codeOf(code)} ${vscode.DiagnosticSeverity[severity].toLowerCase()} ${JSON.stringify(document.getText(range))}`,
  );
}

export function ours(name: string): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uriOf(name))
    .filter(({ source }) => source === "waartoe")
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

export function codeOf(code: vscode.Diagnostic["code"]): string {
  return typeof code === "object" ? String(code.value) : String(code);
}

/** The tree as indented lines: label, then description. */
export async function treeLines(): Promise<string[]> {
  const { tree } = await waartoe();
  const lines = async (node: TreeNode | undefined, indent: string): Promise<string[]> => {
    const children = (await tree.getChildren(node)) ?? [];
    const below = children.map(async (child) => {
      const item = tree.getTreeItem(child);
      const label = typeof item.label === "string" ? item.label : (item.label?.label ?? "");
      const description =
        typeof item.description === "string" && item.description !== "" ? ` | ${item.description}` : "";
      return [`${indent}${label}${description}`, ...(await lines(child, `${indent}  `))];
    });
    return (await Promise.all(below)).flat();
  };
  return lines(undefined, "");
}
