import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import * as vscode from "vscode";
import { setActionStatus } from "../../src/core/edits";
import { makeEdit } from "../../src/editor/edits/make-edit";
import { next, replace, show, startAfresh, treeLines, uriOf, waartoe, write } from "./workspace";

const text = `# Ours
period: 2026-Q4
objectives:
  - objective: Orders are right
    why: Every wrong order costs a customer three days.
    results:
      - {result: Error reports, baseline: 10, target: 5} # the one
    actions:
      - {action: Check the address, proposedBy: team}
      - {action: Print labels, proposedBy: team}
`;

const ref = (path: string, words: string) => ({ uri: uriOf("goals.yaml"), path, text: words });

async function onDisk(): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uriOf("goals.yaml")));
}

async function replaceAll(document: vscode.TextDocument, words: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), words);
  assert.ok(await vscode.workspace.applyEdit(edit));
  await document.save();
  await (await waartoe()).idle();
}

async function run(command: string, ...args: unknown[]): Promise<void> {
  await vscode.commands.executeCommand(command, ...args);
  await (await waartoe()).idle();
}

describe("edits", () => {
  beforeEach(async () => {
    await startAfresh();
    await write({ "goals.yaml": text });
  });

  const accept = async (): Promise<void> =>
    run("waartoe.acceptAction", ref("objectives/0/actions/0", "Check the address"));
  const accepted = text.replace(
    "{action: Check the address, proposedBy: team}",
    "{action: Check the address, proposedBy: team, status: accepted}",
  );

  it("save a file that was saved, and change nothing else", async () => {
    await accept();
    assert.equal(await onDisk(), accepted);
    assert.ok((await treeLines()).some((line) => line.includes("accepted")));
  });

  it("are undone in one step", async () => {
    const { document } = await show("goals.yaml");
    await run("waartoe.acceptAction", ref("objectives/0/actions/0", "Check the address"), [
      ref("objectives/0/actions/0", "Check the address"),
      ref("objectives/0/actions/1", "Print labels"),
    ]);
    assert.equal(document.getText().match(/status: accepted/g)?.length, 2);
    await vscode.commands.executeCommand("undo");
    assert.equal(document.getText(), text);
  });

  it("leave a file with unsaved changes unsaved", async () => {
    const editor = await show("goals.yaml");
    await replace(editor, "# Ours", "# Ours, since spring");
    await accept();
    assert.equal(editor.document.isDirty, true);
    assert.equal(await onDisk(), text);
    assert.equal(editor.document.getText(), accepted.replace("# Ours", "# Ours, since spring"));
  });

  it("follow an item that has moved meanwhile, and leave the file alone when it has gone", async () => {
    await write({
      "goals.yaml": text.replace("  - objective: Orders", "  - objective: Another\n  - objective: Orders"),
    });
    await accept();
    assert.match(await onDisk(), /Check the address, proposedBy: team, status: accepted/);
    const without = text.replace("Check the address", "Call first");
    await write({ "goals.yaml": without });
    await accept();
    assert.equal(await onDisk(), without);
  });

  it("are not made while the YAML does not parse", async () => {
    const broken = `${text}  bad: [\n`;
    await write({ "goals.yaml": broken });
    await accept();
    assert.equal(await onDisk(), broken);
  });

  it("do not write over what changed on disk after the file was opened", async () => {
    const { document } = await show("goals.yaml");
    const theirs = text.replace("# Ours", "# Theirs");
    const reloaded = new Promise<void>((resolve) => {
      const listener = vscode.workspace.onDidChangeTextDocument((event) => {
        if (event.document !== document || !document.getText().includes("# Theirs")) return;
        listener.dispose();
        resolve();
      });
    });
    await vscode.workspace.fs.writeFile(uriOf("goals.yaml"), new TextEncoder().encode(theirs));
    await reloaded;
    await accept();
    assert.equal(await onDisk(), accepted.replace("# Ours", "# Theirs"));
  });

  it("do not write over what changes on disk at that very moment, and show what is there then", async () => {
    await show("goals.yaml");
    const theirs = text.replace("# Ours", "# Theirs, as it happens");
    const isMade = await makeEdit({
      uri: uriOf("goals.yaml"),
      item: ref("objectives/0/actions/0", "Check the address"),
      compute: (now, path) => {
        // Too late for the editor to take notice before it saves.
        writeFileSync(uriOf("goals.yaml").fsPath, theirs);
        return setActionStatus(now, path, "accepted");
      },
      done: "Not done",
    });
    assert.equal(isMade, false);
    assert.equal(await onDisk(), theirs);
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(document?.getText(), theirs);
    assert.equal(document.isDirty, false);
  });

  it("leave it to its writer what becomes of unsaved changes beside others on disk", async () => {
    const editor = await show("goals.yaml");
    await replace(editor, "# Ours", "# Ours, since spring");
    const theirs = text.replace("# Ours", "# Theirs");
    writeFileSync(uriOf("goals.yaml").fsPath, theirs);
    await accept();
    assert.equal(await onDisk(), theirs);
    assert.equal(editor.document.isDirty, true);
    assert.equal(editor.document.getText(), accepted.replace("# Ours", "# Ours, since spring"));
    assert.equal(await editor.document.save(), false);
    assert.equal(await onDisk(), theirs);
  });

  it("change neighbours of one list, and of several, in one step", async () => {
    const { document } = await show("goals.yaml");
    const all = [
      ref("objectives/0/actions/0", "Check the address"),
      ref("objectives/0/actions/1", "Print labels"),
      ref("objectives/0/actions/2", "Call first"),
    ];
    const plain = text.replace(
      /(?: {6}- \{action.*\n)+/u,
      "      - action: Check the address\n      - Print labels # soon\n      - action: Call first\n        proposedBy: Joost\n",
    );
    await replaceAll(document, plain);
    await run("waartoe.acceptAction", all[1], all);
    assert.equal(
      document.getText(),
      text.replace(
        /(?: {6}- \{action.*\n)+/u,
        "      - action: Check the address\n        status: accepted\n      - action: Print labels # soon\n        status: accepted\n      - action: Call first\n        proposedBy: Joost\n        status: accepted\n",
      ),
    );
    await vscode.commands.executeCommand("undo");
    assert.equal(document.getText(), plain);
  });

  it("leave a file alone that is read-only, and say so", async () => {
    const settings = vscode.workspace.getConfiguration("files");
    await settings.update("readonlyInclude", { "**/goals.yaml": true }, vscode.ConfigurationTarget.Global);
    try {
      await accept();
      assert.equal(await onDisk(), text);
    } finally {
      await settings.update("readonlyInclude", undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it("reveal an objective's line from above it", async () => {
    const { view } = await waartoe();
    await vscode.commands.executeCommand("waartoe.goals.focus");
    const selected = next(view.onDidChangeSelection);
    await run("waartoe.revealItem", ref("objectives/0", "Orders are right"));
    await selected;
    const [line] = view.selection;
    assert.equal(line?.type === "item" && line.view.label, "Orders are right");
  });
});
