import assert from "node:assert/strict";
import * as vscode from "vscode";
import { startAfresh, until, waartoe, write } from "./workspace";

const fileOf = (team: string, owner: string, objectives: number): string =>
  `team: ${team}
period: 2026-Q4
objectives:
${Array.from(
  { length: objectives },
  (_, n) => `  - objective: ${team} comes to place ${String(n)}
    why: Whoever waits for it loses a day each week, and goes elsewhere.
    owner: ${owner}
    results:
      - {result: Waiting days, baseline: 10, target: 5, current: 10}
      - {result: Calls, baseline: 100, target: 50, current: 75}
`,
).join("")}`;

function labelOf({ label }: vscode.TreeItem): string {
  return typeof label === "string" ? label : (label?.label ?? "");
}

/** The labels at the top of the tree. */
async function tops(): Promise<string[]> {
  const { tree } = await waartoe();
  const nodes = (await tree.getChildren()) ?? [];
  return nodes.map((node) => labelOf(tree.getTreeItem(node)));
}

describe("the tree, arranged", () => {
  beforeEach(startAfresh);
  afterEach(async () => {
    await vscode.commands.executeCommand("waartoe.groupByFile");
    await vscode.commands.executeCommand("waartoe.sortByFile");
    await vscode.commands.executeCommand("waartoe.clearFilter");
    await (await waartoe()).idle();
  });

  it("stands by owner, and knows the parents of its lines", async () => {
    await write({ "goals.yaml": fileOf("Kiln", "Xandra", 1), "b/goals.yaml": fileOf("Loom", "xandra ", 1) });
    const api = await waartoe();
    await vscode.commands.executeCommand("waartoe.groupByOwner");
    await until(async () => (await tops()).includes("Xandra"));
    const nodes = (await api.tree.getChildren()) ?? [];
    const group = nodes.find((node) => labelOf(api.tree.getTreeItem(node)) === "Xandra");
    assert.ok(group);
    const objectives = (await api.tree.getChildren(group)) ?? [];
    assert.deepEqual(objectives.map((node) => labelOf(api.tree.getTreeItem(node))).sort(), [
      "Kiln comes to place 0",
      "Loom comes to place 0",
    ]);
    const [first] = objectives;
    assert.ok(first);
    const parent = api.tree.getParent(first);
    assert.equal(parent && api.tree.getTreeItem(parent).id, api.tree.getTreeItem(group).id);
    const [result] = (await api.tree.getChildren(first)) ?? [];
    assert.equal(result && api.tree.getParent(result), first);
  });

  it("sorts by progress inside an objective", async () => {
    await write({ "goals.yaml": fileOf("Press", "Yves", 1).replace("current: 10}", "current: 6}") });
    const api = await waartoe();
    await vscode.commands.executeCommand("waartoe.sortByProgress");
    await api.idle();
    const nodes = (await api.tree.getChildren()) ?? [];
    const file = nodes.find((node) => labelOf(api.tree.getTreeItem(node)) === "Press");
    const [objective] = (await api.tree.getChildren(file)) ?? [];
    const results = (await api.tree.getChildren(objective)) ?? [];
    assert.deepEqual(
      results.map((node) => labelOf(api.tree.getTreeItem(node))),
      ["Calls", "Waiting days"],
    );
  });

  it("builds only the lines that are asked for, of however many items", async () => {
    await write({ "goals.yaml": fileOf("Mill", "Zita", 700) });
    const api = await waartoe();
    const nodes = (await api.tree.getChildren()) ?? [];
    const file = nodes.find((node) => node.type === "file" && node.view.label === "Mill");
    assert.ok(file?.type === "file");
    assert.deepEqual(file.shownItems(), []);
    const objectives = (await api.tree.getChildren(file)) ?? [];
    assert.equal(objectives.length, 700);
    for (const node of objectives) api.tree.getTreeItem(node);
    assert.equal(file.shownItems().length, 700);
    await api.tree.getChildren(objectives[3]);
    assert.equal(file.shownItems().length, 702);
  });
});
