import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { WaartoeApi } from "../../src/editor/api";
import { settings } from "../../src/editor/ids";
import type { TreeNode } from "../../src/editor/tree/nodes";

/** The extension, activated; its calendar held at 2026-11-15. */
export async function waartoe(): Promise<WaartoeApi> {
  const extension = vscode.extensions.getExtension<WaartoeApi>("waartoe.waartoe");
  assert.ok(extension);
  const api = await extension.activate();
  api.fixToday("2026-11-15");
  return api;
}

/** Each test works in a folder of its own: VS Code keeps a document for a while after its editor is closed. */
let folderName = "";
let count = 0;

export function uriOf(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  return vscode.Uri.joinPath(folder.uri, folderName, name);
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

/** A new folder, with no editor open and every setting as it comes. */
export async function startAfresh(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand("workbench.action.files.revert");
  }
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  const own = vscode.workspace.getConfiguration("waartoe");
  for (const name of Object.keys(settings)) {
    if (own.inspect(name)?.globalValue !== undefined) {
      await own.update(name, undefined, vscode.ConfigurationTarget.Global);
    }
  }
  folderName = `test-${String(++count)}`;
  await vscode.workspace.fs.createDirectory(uriOf(""));
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

/** Resolves at the next event; the test's own time limit ends a vain wait. */
export function next(event: vscode.Event<unknown>): Promise<void> {
  return new Promise((resolve) => {
    const listener = event(() => {
      listener.dispose();
      resolve();
    });
  });
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

/** The lines of the tree for the files of this test. */
export async function files(): Promise<TreeNode[]> {
  const { tree } = await waartoe();
  const here = `${uriOf("").path.replace(/\/$/, "")}/`;
  const all = (await tree.getChildren()) ?? [];
  return all.filter((node) => node.type === "file" && node.uri.path.startsWith(here));
}

/** The tree of this test's files as indented lines: label, then description. */
export async function treeLines(): Promise<string[]> {
  const { tree } = await waartoe();
  const lines = async (nodes: readonly TreeNode[], indent: string): Promise<string[]> => {
    const each = nodes.map(async (node) => {
      const { label, description } = tree.getTreeItem(node);
      const name = typeof label === "string" ? label : (label?.label ?? "");
      const more = typeof description === "string" && description !== "" ? ` | ${description}` : "";
      return [
        `${indent}${name}${more}`,
        ...(await lines((await tree.getChildren(node)) ?? [], `${indent}  `)),
      ];
    });
    return (await Promise.all(each)).flat();
  };
  return lines(await files(), "");
}
