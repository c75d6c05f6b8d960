import assert from "node:assert/strict";
import * as vscode from "vscode";
import { waartoe } from "./workspace";

/** The first of the suites, in a folder that holds no goals yet. */
describe("an empty workspace", () => {
  const goals = (): vscode.Uri => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    return vscode.Uri.joinPath(folder.uri, "goals.yaml");
  };

  it("has an empty tree", async () => {
    const api = await waartoe();
    await api.idle();
    assert.deepEqual(await api.tree.getChildren(), []);
  });

  it("gets its first goals file from a command: a calm draft, with the first answer selected", async () => {
    const api = await waartoe();
    await vscode.commands.executeCommand("waartoe.createGoals");
    await api.idle();
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), goals().toString());
    assert.match(editor.document.getText(), /^status: draft/m);
    assert.equal(editor.document.getText(editor.selection), "Customers get their order right the first time");
    assert.equal((await api.tree.getChildren())?.length, 1);
    assert.deepEqual(vscode.languages.getDiagnostics(goals()), []);
  });

  it("keeps the file that is there when asked again", async () => {
    const edit = new vscode.WorkspaceEdit();
    edit.insert(goals(), new vscode.Position(0, 0), "# ours\n");
    await vscode.workspace.applyEdit(edit);
    await vscode.workspace.saveAll();
    await vscode.commands.executeCommand("waartoe.createGoals");
    const text = vscode.window.activeTextEditor?.document.getText() ?? "";
    assert.match(text, /^# ours\nteam: /);
    await vscode.workspace.fs.delete(goals());
  });
});
