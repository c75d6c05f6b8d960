import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { OverviewUpdate } from "../../src/core/overview/overview-input";
import { replace, show, startAfresh, until, uriOf, waartoe, write } from "./workspace";

const desk = `team: {name: Desk of orders, members: [Anna, Joost]}
period: 2026-H2
objectives:
  - objective: Customers get their order right the first time
    why: Every wrong order costs a customer three days, and that is why they leave.
    results:
      - result: Error reports on shipped orders
        baseline: 10
        target: 5
        unit: "%"
        checkins:
          - {date: 2026-10-15, value: 9, by: Mia}
          - {date: 2026-11-12, value: 7.5, by: Mia}
    actions:
      - {action: Check the address before picking, proposedBy: Joost}
`;

/** Listens from before something is done until the page was sent something that fits. */
async function sent(act: () => PromiseLike<unknown>, fits: (html: string) => boolean): Promise<string> {
  const { overview } = await waartoe();
  return new Promise((resolve, reject) => {
    const listener = overview.onDidPost(({ html }: OverviewUpdate) => {
      if (!fits(html)) return;
      listener.dispose();
      resolve(html);
    });
    act().then(undefined, reject);
  });
}

const opened = (): Promise<string> =>
  sent(
    () => vscode.commands.executeCommand("waartoe.openOverview"),
    () => true,
  );

const overviewTabs = (): vscode.Tab[] =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(
      ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes("waartoe.overview"),
    );

describe("the overview", () => {
  beforeEach(async () => {
    await startAfresh();
    await write({ "goals.yaml": desk });
  });
  after(startAfresh);

  it("shows the goals of the workspace, in one tab", async () => {
    const html = await opened();
    assert.match(html, /Desk of orders/);
    assert.match(html, /50 % of the way, behind/);
    await vscode.commands.executeCommand("waartoe.openOverview");
    assert.equal(overviewTabs().length, 1);
  });

  it("stands beside goals that somebody is working on", async () => {
    await show("goals.yaml");
    await opened();
    const { overview } = await waartoe();
    assert.equal(overview.panel?.viewColumn, vscode.ViewColumn.Two);
    assert.equal(vscode.window.visibleTextEditors.length, 1);
  });

  it("follows what is typed and not yet saved", async () => {
    await opened();
    const editor = await vscode.window.showTextDocument(uriOf("goals.yaml"), {
      viewColumn: vscode.ViewColumn.Beside,
    });
    const html = await sent(
      () => replace(editor, "value: 7.5", "value: 5"),
      (text) => text.includes("100 %"),
    );
    assert.match(html, /from 9 % to 5 %/);
    assert.ok(editor.document.isDirty);
  });

  it("is sent nothing where nothing that it shows has changed", async () => {
    await opened();
    const api = await waartoe();
    await api.idle();
    let count = 0;
    const listener = api.overview.onDidPost(() => count++);
    await write({ "goals.yaml": `# a comment\n${desk}` });
    await until(() => true);
    listener.dispose();
    assert.equal(count, 0);
  });

  it("shows the last good plan while the YAML does not parse, and says so", async () => {
    await opened();
    const editor = await vscode.window.showTextDocument(uriOf("goals.yaml"), {
      viewColumn: vscode.ViewColumn.Beside,
    });
    // Other files that are there may be broken, too.
    const notes = (html: string): number => html.split("The YAML does not parse").length;
    const before = notes(
      await sent(
        () => replace(editor, "Desk of orders", "Desk"),
        (html) => html.includes(">Desk<"),
      ),
    );
    const broken = await sent(
      () => replace(editor, "team: {", "team: {{"),
      (html) => notes(html) === before + 1,
    );
    assert.match(broken, /Error reports on shipped orders/);
    const mended = await sent(
      () => replace(editor, "team: {{", "team: {"),
      (html) => notes(html) === before,
    );
    assert.match(mended, /Error reports on shipped orders/);
  });

  it("lets in its own script and style, and nothing else", async () => {
    await opened();
    const { overview } = await waartoe();
    const { webview } = overview.panel ?? {};
    assert.ok(webview);
    const [, policy = ""] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(webview.html) ?? [];
    const [, nonce = ""] = /script-src 'nonce-([\w-]{36})'/.exec(policy) ?? [];
    assert.equal(
      policy,
      `default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`,
    );
    assert.deepEqual(
      webview.options.localResourceRoots?.map(({ path }) => path.split("/").at(-1)),
      ["dist"],
    );
    assert.equal(webview.options.enableCommandUris ?? false, false);
  });

  describe("as the page posts it", () => {
    const post = async (message: unknown): Promise<void> => {
      await (await waartoe()).overview.receive(message);
    };
    const lineAt = (): string | undefined => {
      const editor = vscode.window.activeTextEditor;
      return editor?.document.lineAt(editor.selection.active.line).text.trim();
    };
    const places: [path: string, line: string][] = [
      ["", "team: {name: Desk of orders, members: [Anna, Joost]}"],
      ["objectives/0", "- objective: Customers get their order right the first time"],
      ["objectives/0/results/0", "- result: Error reports on shipped orders"],
      ["objectives/0/results/0/checkins/1", "- {date: 2026-11-12, value: 7.5, by: Mia}"],
      ["objectives/0/actions/0", "- {action: Check the address before picking, proposedBy: Joost}"],
    ];
    for (const [path, line] of places) {
      it(`goes to ${path === "" ? "the file" : path}, beside the overview`, async () => {
        await opened();
        await post({ type: "open", file: uriOf("goals.yaml").toString(), path });
        assert.equal(lineAt(), line);
        const { overview } = await waartoe();
        assert.equal(overview.panel?.visible, true);
        assert.notEqual(vscode.window.activeTextEditor?.viewColumn, overview.panel.viewColumn);
      });
    }

    it("goes to where the file is open already", async () => {
      await show("goals.yaml");
      await opened();
      await post({ type: "open", file: uriOf("goals.yaml").toString(), path: "objectives/0" });
      assert.equal(vscode.window.activeTextEditor?.viewColumn, vscode.ViewColumn.One);
      assert.equal(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).length, 2);
    });

    const hostile: readonly unknown[] = [
      undefined,
      null,
      "open",
      42,
      [],
      {},
      { type: "open" },
      { type: "open", file: 1, path: 2 },
      { type: "open", file: "file:///etc/passwd", path: "" },
      { type: "open", file: "command:workbench.action.quit", path: "" },
      { type: "open", file: "https://example.com/goals.yaml", path: "objectives/0" },
      { type: "open", file: { toString: () => "file:///etc/passwd" }, path: "" },
      { type: "command", command: "workbench.action.closeWindow" },
      { type: "__proto__", file: "x", path: "y" },
      { type: ["ready"] },
    ];
    it("does nothing with what is not ours", async () => {
      await opened();
      const api = await waartoe();
      const before = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
      for (const message of hostile) await post(message);
      await api.idle();
      const after = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
      assert.deepEqual(after, before);
      assert.deepEqual(api.faults, []);
    });

    it("stays at the top for a place that is not there", async () => {
      await opened();
      for (const path of ["objectives/9", "../../x", "objectives/0/results/__proto__", "constructor"]) {
        await post({ type: "open", file: uriOf("goals.yaml").toString(), path });
        assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uriOf("goals.yaml").toString());
      }
    });
  });
});
