import assert from "node:assert/strict";
import * as vscode from "vscode";
import { goodFile } from "../core/check/good-file";
import { show, startAfresh, uriOf, waartoe, write } from "./workspace";

const company = `objectives:
  - id: best
    objective: Customers come back
    why: Half of them leave within a year.
`;

const team = `team: {name: Order desk, members: [Joost, Mia]}
period: 2026-Q4
objectives:
  - id: right
    objective: Customers get their order right the first time
    parent: company.goals.yaml#best
    results:
      - {id: errors, result: Error reports, baseline: 10, target: 5, unit: "%", current: 7.5}
    actions:
      - action: Check the address before picking
        proposedBy: Joost
        results: [errors]
        code: src/**
        link: https://example.org/issues/42
`;

/** A document, and the place of some words in it. */
async function placeOf(words: string, name = "goals.yaml"): Promise<readonly [vscode.Uri, vscode.Position]> {
  const { document } = await show(name);
  const at = document.getText().indexOf(words);
  assert.ok(at >= 0, words);
  return [document.uri, document.positionAt(at)];
}

function named(uri: vscode.Uri): string {
  return uri.path.split("/").at(-1) ?? "";
}

/** `goals.yaml:3 errors` */
async function spoken(uri: vscode.Uri, range: vscode.Range): Promise<string> {
  const document = await vscode.workspace.openTextDocument(uri);
  return `${named(uri)}:${String(range.start.line + 1)} ${document.getText(range)}`;
}

describe("the features of the language", () => {
  beforeEach(async () => {
    await startAfresh();
    await write({ ".git/HEAD": "", "goals.yaml": team, "company.goals.yaml": company, "src/cart.ts": "" });
  });

  it("complete keys, and what stands behind them", async () => {
    const editor = await show("goals.yaml");
    await editor.edit((edit) => {
      edit.insert(editor.document.lineAt(10).range.end, "\n        ki");
    });
    const keys = await vscode.commands.executeCommand<vscode.CompletionList>(
      "vscode.executeCompletionItemProvider",
      editor.document.uri,
      new vscode.Position(11, 10),
    );
    const kind = keys.items.find(({ label }) => label === "kind");
    assert.ok(kind?.insertText instanceof vscode.SnippetString);
    assert.equal(kind.insertText.value, "kind: $0");
    assert.equal(kind.kind, vscode.CompletionItemKind.Property);
    assert.ok(!keys.items.some(({ label }) => label === "proposedBy"));
    const ids = await vscode.commands.executeCommand<vscode.CompletionList>(
      "vscode.executeCompletionItemProvider",
      ...(await placeOf("company.goals.yaml#best")),
    );
    const labels = ids.items.map(({ label }) => (typeof label === "string" ? label : label.label));
    assert.ok(
      labels.some((label) => label.endsWith("/company.goals.yaml#best")),
      labels.join(", "),
    );
  });

  it("complete what each place takes, while the YAML does not parse yet", async () => {
    const { Snippet, EnumMember, User, Value, Unit, Constant } = vscode.CompletionItemKind;
    const head = "team: {name: A, members: [Mia]}\nobjectives:\n  - objective: A\n";
    const result = `${head}    results:\n      - result: B\n`;
    const cases: readonly (readonly [text: string, label: string, insert: RegExp, kind: number])[] = [
      [`${head}    results:\n      - |`, "result: from – to", /from \$\{/u, Snippet],
      [`${head}    status: |`, "dropped", /^dropped$/u, EnumMember],
      [`${head}    owner: |`, "Mia", /^Mia$/u, User],
      [`${result}        due: |`, "2026-11-30", /^2026-11-30$/u, Value],
      ["period: |", "2026-Q4", /^2026-Q4$/u, Value],
      [`${result}        unit: |`, "%", /^"%"$/u, Unit],
      [`${result}        # waartoe-disable |`, "missing-due", /^missing-due$/u, Constant],
      [
        `${result}        checkins: [{date: 2026-11-01, |`,
        "value",
        /^value: \$0$/u,
        vscode.CompletionItemKind.Property,
      ],
    ];
    for (const [index, [marked, label, insert, kind]] of cases.entries()) {
      const file = `${String(index)}.goals.yaml`;
      await write({ [file]: "" });
      const editor = await show(file);
      await editor.edit((edit) => {
        edit.insert(new vscode.Position(0, 0), marked.replace("|", ""));
      });
      const found = await vscode.commands.executeCommand<vscode.CompletionList>(
        "vscode.executeCompletionItemProvider",
        editor.document.uri,
        editor.document.positionAt(marked.indexOf("|")),
      );
      const item = found.items.find(
        (one) => (typeof one.label === "string" ? one.label : one.label.label) === label,
      );
      assert.ok(item, `${label} in ${marked}`);
      assert.equal(item.kind, kind, label);
      const written = item.insertText;
      assert.match((typeof written === "string" ? written : written?.value) ?? label, insert);
    }
  });

  it("complete rules in the configuration", async () => {
    await write({ ".waartoe.yaml": "rules:\n  missing-due: \n" });
    const [uri] = await placeOf("rules", ".waartoe.yaml");
    const found = await vscode.commands.executeCommand<vscode.CompletionList>(
      "vscode.executeCompletionItemProvider",
      uri,
      new vscode.Position(1, 15),
    );
    const labels = found.items.map(({ label }) => label);
    for (const severity of ["error", "warning", "info", "off"]) assert.ok(labels.includes(severity));
  });

  it("tell what a result, a key and a reference say", async () => {
    const said = async (words: string): Promise<string> => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        "vscode.executeHoverProvider",
        ...(await placeOf(words)),
      );
      return hovers
        .flatMap(({ contents }) => contents)
        .map((content) => (content instanceof vscode.MarkdownString ? content.value : ""))
        .join("\n");
    };
    assert.match(await said("Error reports"), /from 10 \\% down to 5 \\%\\, now 7\\\.5 \\%/);
    assert.match(await said("Customers get"), /○ \*\*Why\*\*/);
    assert.match(await said("proposedBy"), /Who brought the idea/);
    assert.match(await said("company.goals"), /Serves: Objective: \*\*Customers come back\*\*/);
  });

  it("go to what a reference names, and find all that name it", async () => {
    const links = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      "vscode.executeDefinitionProvider",
      ...(await placeOf("company.goals")),
    );
    const [link] = links;
    assert.ok(link?.targetSelectionRange);
    assert.equal(await spoken(link.targetUri, link.targetSelectionRange), "company.goals.yaml:2 best");
    const places = await vscode.commands.executeCommand<vscode.Location[]>(
      "vscode.executeReferenceProvider",
      ...(await placeOf("best", "company.goals.yaml")),
    );
    assert.deepEqual(await Promise.all(places.map(({ uri, range }) => spoken(uri, range))), [
      "company.goals.yaml:2 best",
      "goals.yaml:6 best",
    ]);
  });

  it("rename an id in all files", async () => {
    const { range, placeholder } = await vscode.commands.executeCommand<{
      range: vscode.Range;
      placeholder: string;
    }>("vscode.prepareRename", ...(await placeOf("best", "company.goals.yaml")));
    assert.equal(placeholder, "best");
    assert.equal(await spoken(uriOf("company.goals.yaml"), range), "company.goals.yaml:2 best");
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      "vscode.executeDocumentRenameProvider",
      ...(await placeOf("best", "company.goals.yaml")),
      "loyal",
    );
    assert.ok(await vscode.workspace.applyEdit(edit));
    await (await waartoe()).idle();
    const texts = await Promise.all(
      ["goals.yaml", "company.goals.yaml"].map(async (name) =>
        (await vscode.workspace.openTextDocument(uriOf(name))).getText(),
      ),
    );
    assert.deepEqual(texts, [team.replace("#best", "#loyal"), company.replace("id: best", "id: loyal")]);
    await assert.rejects(
      async () =>
        vscode.commands.executeCommand(
          "vscode.executeDocumentRenameProvider",
          ...(await placeOf("errors]")),
          "right",
        ),
      /names another item/,
    );
  });

  it("outline the file", async () => {
    const [uri] = await placeOf("team");
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      "vscode.executeDocumentSymbolProvider",
      uri,
    );
    assert.deepEqual(
      symbols.map(({ name, children }) => [name, children.map((child) => child.name)]),
      [
        [
          "Customers get their order right the first time",
          ["Error reports", "Check the address before picking"],
        ],
      ],
    );
  });

  it("link pages and code", async () => {
    const [uri] = await placeOf("team");
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      "vscode.executeLinkProvider",
      uri,
    );
    const targets = links.map(({ target }) => target?.toString() ?? "");
    assert.ok(targets.includes("https://example.org/issues/42"));
    const code = targets.find((target) => target.startsWith("command:waartoe.openCode"));
    assert.ok(code);
    const [command, args = ""] = code.replace("command:", "").split("?");
    await vscode.commands.executeCommand(
      command!,
      ...(JSON.parse(decodeURIComponent(decodeURIComponent(args))) as unknown[]),
    );
    assert.equal(named(vscode.window.activeTextEditor!.document.uri), "cart.ts");
  });

  it("stand above objectives, unless they are switched off", async () => {
    const [uri] = await placeOf("team");
    const lenses = (): Thenable<vscode.CodeLens[]> =>
      vscode.commands.executeCommand("vscode.executeCodeLensProvider", uri);
    const titles = (await lenses()).map(({ command }) => command?.title);
    assert.deepEqual(titles, ["○○●○● · 50 %", "check in", "propose an action"]);
    await vscode.workspace
      .getConfiguration("waartoe")
      .update("codeLens", false, vscode.ConfigurationTarget.Global);
    assert.deepEqual(await lenses(), []);
  });

  it("mend on demand what can be mended safely", async () => {
    const text = goodFile.replace("results:", "key_results:").replace("why:", "waartoe:");
    await write({ "goals.yaml": text });
    const { document } = await show("goals.yaml");
    const [action] = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      new vscode.Range(0, 0, 0, 0),
      "source.fixAll.waartoe",
    );
    assert.ok(action?.edit);
    assert.ok(await vscode.workspace.applyEdit(action.edit));
    assert.equal(document.getText(), goodFile);
  });

  it("write a measure as fields", async () => {
    await write({ "goals.yaml": goodFile });
    const [uri, at] = await placeOf("NPS rises");
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      uri,
      new vscode.Range(at, at),
      vscode.CodeActionKind.RefactorRewrite.value,
    );
    const split = actions.find(({ title }) => title === "Move the measure to fields");
    assert.ok(split?.edit);
    assert.ok(await vscode.workspace.applyEdit(split.edit));
    const document = await vscode.workspace.openTextDocument(uri);
    assert.match(document.getText(), /- result: NPS\n +baseline: 31\n +target: \+8 points\n/);
  });
});
