import assert from "node:assert/strict";
import * as vscode from "vscode";
import { goodFile } from "../core/check/good-file";
import { ours, problemsIn, show, startAfresh, until, uriOf, waartoe, write } from "./workspace";

async function actionsAt(name: string, words: string): Promise<vscode.CodeAction[]> {
  const document = await vscode.workspace.openTextDocument(uriOf(name));
  const at = document.positionAt(document.getText().indexOf(words));
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    "vscode.executeCodeActionProvider",
    document.uri,
    new vscode.Range(at, at),
    vscode.CodeActionKind.QuickFix.value,
  );
}

async function apply(action: vscode.CodeAction | undefined): Promise<void> {
  assert.ok(action);
  if (action.edit) assert.ok(await vscode.workspace.applyEdit(action.edit));
  if (action.command) {
    await vscode.commands.executeCommand(
      action.command.command,
      ...((action.command.arguments ?? []) as unknown[]),
    );
  }
  await (await waartoe()).idle();
}

const titled = (actions: readonly vscode.CodeAction[], pattern: RegExp): vscode.CodeAction | undefined =>
  actions.find(({ title }) => pattern.test(title));

describe("fixes", () => {
  beforeEach(startAfresh);

  it("rename a key that is called otherwise here, and leave all else as it was", async () => {
    const text = goodFile.replace("results:", "key_results: # ours").replaceAll("\n", "\r\n");
    await write({ "goals.yaml": text });
    const { document } = await show("goals.yaml");
    await apply(titled(await actionsAt("goals.yaml", "key_results"), /results/));
    assert.equal(document.getText(), text.replace("key_results", "results"));
    assert.deepEqual(await problemsIn("goals.yaml"), []);
  });

  it("quote what YAML swallows", async () => {
    const text = goodFile.replace(
      "- NPS rises 8 points, from 31",
      "- result: NPS\n        baseline: 31\n        target: >= 39",
    );
    await write({ "goals.yaml": text });
    const { document } = await show("goals.yaml");
    assert.deepEqual(await problemsIn("goals.yaml"), ['syntax error ">= 39"']);
    await apply(titled(await actionsAt("goals.yaml", ">= 39"), /quotes/));
    assert.equal(document.getText(), text.replace(">= 39", '">= 39"'));
  });

  it("keep a rule quiet for one line, above it", async () => {
    await write({ "goals.yaml": goodFile.replace("NPS rises 8 points, from 31", "Improve quality") });
    const { document } = await show("goals.yaml");
    await apply(titled(await actionsAt("goals.yaml", "Improve quality"), /[Dd]isable|quiet/));
    assert.match(
      document.getText(),
      /\n {6}# waartoe-disable-next-line unmeasurable-result\n {6}- Improve quality\n/,
    );
    assert.deepEqual(await problemsIn("goals.yaml"), []);
  });

  it("turn a rule off in .waartoe.yaml, and leave all else there as it was", async () => {
    const config = "# ours\nrules:\n    missing-due: off # no dates here\n";
    await write({
      ".waartoe.yaml": config,
      "goals.yaml": goodFile.replace("NPS rises 8 points, from 31", "Improve quality"),
    });
    await show("goals.yaml");
    await apply(titled(await actionsAt("goals.yaml", "Improve quality"), /\.waartoe\.yaml/));
    await until(() => ours("goals.yaml").length === 0);
    const document = await vscode.workspace.openTextDocument(uriOf(".waartoe.yaml"));
    assert.equal(document.getText(), `${config}    unmeasurable-result: off\n`);
  });

  it("offer the rule's page", async () => {
    await write({ "goals.yaml": goodFile.replace(/^ {4}why: .*\n/m, "") });
    await show("goals.yaml");
    const action = titled(await actionsAt("goals.yaml", "objective:"), /page/i);
    assert.ok(action);
    assert.equal(action.command?.command, "waartoe.openRule");
  });
});
