import * as vscode from "vscode";
import type { WaartoeApi } from "../../../src/editor/api";
import type { TreeNode } from "../../../src/editor/tree/nodes";
import { expectSame } from "./expect";

const text = `team: Order desk
period: 2026-Q4
objectives:
  - objective: Customers get their order right the first time
    results:
      - Error reports on shipped orders fall from 10% to 5%
      - Improve customer satisfaction
`;

describe("in a web worker", () => {
  let api: WaartoeApi;
  let goals: vscode.Uri;

  before(async () => {
    const extension = vscode.extensions.getExtension<WaartoeApi>("waartoe.waartoe");
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    if (!extension || !folder) throw new Error("The extension and a folder are needed.");
    api = await extension.activate();
    goals = vscode.Uri.joinPath(folder.uri, "goals.yaml");
    await vscode.workspace.fs.writeFile(goals, new TextEncoder().encode(text));
    await vscode.commands.executeCommand("waartoe.refresh");
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(goals));
    await api.idle();
  });

  it("there is no Node here", () => {
    const { process } = globalThis as { process?: { versions?: { node?: string } } };
    expectSame(process?.versions?.node, undefined);
  });

  it("findings stand under the words", async () => {
    const document = await vscode.workspace.openTextDocument(goals);
    const found = vscode.languages
      .getDiagnostics(goals)
      .filter(({ severity }) => severity <= vscode.DiagnosticSeverity.Warning)
      .map(({ code, range }) => [typeof code === "object" ? code.value : code, document.getText(range)]);
    expectSame(found.sort(), [
      ["missing-why", "objective"],
      ["unmeasurable-result", "Improve customer satisfaction"],
    ]);
  });

  it("the tree shows the goals", async () => {
    const labels = async (node?: TreeNode): Promise<unknown[]> => {
      const children = (await api.tree.getChildren(node)) ?? [];
      return Promise.all(
        children.map(async (child) => [api.tree.getTreeItem(child).label, ...(await labels(child))]),
      );
    };
    expectSame(await labels(), [
      [
        "Order desk",
        [
          "Customers get their order right the first time",
          ["Error reports on shipped orders fall from 10% to 5%"],
          ["Improve customer satisfaction"],
        ],
      ],
    ]);
  });
});
