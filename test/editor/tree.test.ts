import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
  files,
  next,
  replace,
  show,
  startAfresh,
  treeLines,
  until,
  uriOf,
  waartoe,
  write,
} from "./workspace";

const desk = `team: {name: Order desk, members: [Anna, Joost]}
period: 2026-Q4
objectives:
  - id: right
    objective: Customers get their order right the first time
    why: Every wrong order costs a customer three days, and that is why they leave.
    owner: Anna
    results:
      - id: errors
        result: Error reports on shipped orders
        baseline: 10
        target: 5
        unit: "%"
        current: 7.5
      - Improve quality
    actions:
      - {action: Check the address before picking, proposedBy: Joost, status: accepted, results: [errors]}
      - {action: Daily stand-up at eight, proposedBy: Frank, results: [errors]}
`;

describe("the tree", () => {
  beforeEach(startAfresh);

  it("shows file, objective, results, and whose actions", async () => {
    await write({ "goals.yaml": desk });
    const lines = await treeLines();
    assert.match(lines[0] ?? "", /^Order desk \| 2026-Q4/);
    assert.match(lines[1] ?? "", /^ {2}Customers get their order right the first time \| ●○●○●/);
    assert.match(lines[2] ?? "", /^ {4}Error reports on shipped orders \| 7\.5 % → 5 % · 50 %/);
    assert.match(lines[3] ?? "", /^ {4}Improve quality/);
    assert.match(lines[4] ?? "", /^ {4}Proposed by the team/);
    assert.match(lines[5] ?? "", /^ {6}Check the address before picking/);
    assert.match(lines[6] ?? "", /^ {4}Not the team's yet/);
    assert.match(lines[7] ?? "", /^ {6}Daily stand-up at eight/);
    assert.equal(lines.length, 8);
  });

  it("says nothing of others' actions where there are none", async () => {
    await write({ "goals.yaml": desk.replace(/^.*Daily stand-up.*\n/m, "") });
    assert.ok(!(await treeLines()).some((line) => line.includes("Not the team's yet")));
  });

  it("follows an edit, and redraws that file only", async () => {
    await write({ "goals.yaml": desk, "team/goals.yaml": desk.replace("Order desk", "Warehouse") });
    const { tree } = await waartoe();
    const editor = await show("goals.yaml");
    const redrawn: string[] = [];
    const listener = tree.onDidChangeTreeData((nodes) => {
      for (const node of [nodes ?? []].flat())
        if (node && node.type === "file") redrawn.push(node.uri.path.split("/").slice(-2).join("/"));
    });
    await replace(editor, "current: 7.5", "current: 5");
    await until(async () => (await treeLines()).some((line) => line.includes("100 %")));
    listener.dispose();
    assert.ok(!redrawn.some((path) => path === "team/goals.yaml"), redrawn.join(" "));
  });

  it("draws no line anew that would look the same, so that a click on it holds", async () => {
    await write({ "goals.yaml": desk });
    await treeLines();
    const { tree } = await waartoe();
    const redrawn: string[] = [];
    const listener = tree.onDidChangeTreeData((nodes) => {
      for (const node of [nodes].flat()) redrawn.push(node && "view" in node ? node.view.label : "all");
    });
    const editor = await show("goals.yaml");
    await replace(editor, "objectives:", "# ours\nobjectives:");
    await editor.document.save();
    await (await waartoe()).idle();
    assert.deepEqual(redrawn, []);
    await replace(editor, "Error reports on shipped orders", "Error reports on orders");
    listener.dispose();
    assert.deepEqual(redrawn, ["Error reports on orders"]);
    assert.ok((await treeLines()).some((line) => line.includes("Error reports on orders")));
  });

  it("keeps the last good plan while the YAML does not parse, and says so", async () => {
    await write({ "goals.yaml": desk });
    const editor = await show("goals.yaml");
    await replace(editor, "team: {name", "team: {{name");
    const lines = await treeLines();
    assert.match(lines.join("\n"), /Error reports on shipped orders/);
    assert.match(lines[0] ?? "", /YAML/);
    await replace(editor, "team: {{name", "team: {name");
    assert.doesNotMatch((await treeLines())[0] ?? "", /YAML/);
  });

  it("knows the parents of its lines, so that they can be revealed", async () => {
    await write({ "goals.yaml": desk });
    const { tree } = await waartoe();
    const [file] = await files();
    const [objective] = (await tree.getChildren(file)) ?? [];
    const [result] = (await tree.getChildren(objective)) ?? [];
    assert.ok(file && objective && result);
    assert.equal(tree.getParent(result), objective);
    assert.equal(tree.getParent(objective), file);
    assert.equal(tree.getParent(file), undefined);
  });

  it("keeps the names of its lines over a refresh, so that what is folded stays folded", async () => {
    await write({ "goals.yaml": desk });
    const { tree } = await waartoe();
    const ids = async (): Promise<(string | undefined)[]> => {
      const [file] = await files();
      const children = (await tree.getChildren(file)) ?? [];
      return [file, ...children].map((node) => node && tree.getTreeItem(node).id);
    };
    const before = await ids();
    const editor = await show("goals.yaml");
    await replace(editor, "team: {name: Order desk", "# first\nteam: {name: Order desk");
    assert.deepEqual(await ids(), before);
  });

  it("opens the file at the item that is clicked", async () => {
    await write({ "goals.yaml": desk });
    const { tree } = await waartoe();
    const [file] = await files();
    const [objective] = (await tree.getChildren(file)) ?? [];
    const [result] = (await tree.getChildren(objective)) ?? [];
    assert.ok(result);
    const { command } = tree.getTreeItem(result);
    assert.ok(command);
    assert.equal(command.arguments, undefined);
    await (await waartoe()).view.reveal(result, { select: true });
    await vscode.commands.executeCommand(command.command);
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), uriOf("goals.yaml").toString());
    assert.equal(
      editor.document.lineAt(editor.selection.active.line).text.trim(),
      "result: Error reports on shipped orders",
    );
  });

  it("has the line selected that the cursor is in", async () => {
    await write({ "goals.yaml": desk });
    const api = await waartoe();
    await vscode.commands.executeCommand("waartoe.goals.focus");
    const editor = await show("goals.yaml");
    const selectedAt = async (words: string): Promise<string | undefined> => {
      const place = editor.document.positionAt(editor.document.getText().indexOf(words));
      const selected = next(api.view.onDidChangeSelection);
      editor.selection = new vscode.Selection(place, place);
      await api.idle();
      await selected;
      const [node] = api.view.selection;
      return node && "view" in node ? node.view.label : undefined;
    };
    assert.equal(await selectedAt("baseline: 10"), "Error reports on shipped orders");
    assert.equal(await selectedAt("Joost, status"), "Check the address before picking");
    assert.equal(await selectedAt("why: Every"), "Customers get their order right the first time");
  });

  it("has tooltips that are text only", async () => {
    await write({
      "goals.yaml": desk.replace(
        "Every wrong order costs a customer three days",
        "[x](command:y) <img src=x onerror=y> costs three days",
      ),
    });
    const { tree } = await waartoe();
    const [file] = await files();
    const [objective] = (await tree.getChildren(file)) ?? [];
    assert.ok(objective);
    const item = tree.resolveTreeItem(tree.getTreeItem(objective), objective);
    const tooltip = item.tooltip;
    assert.ok(tooltip instanceof vscode.MarkdownString);
    assert.equal(tooltip.isTrusted ?? false, false);
    assert.doesNotMatch(tooltip.value, /(^|[^\\])\[x\]\(command/);
    assert.doesNotMatch(tooltip.value, /(^|[^\\])<img/);
  });
});
