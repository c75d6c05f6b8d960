import assert from "node:assert/strict";
import * as vscode from "vscode";
import { startAfresh, uriOf, write } from "./workspace";

const desk = `team: Desk of orders
period: 2026-Q4
objectives:
  - objective: Customers get their order right the first time
    results:
      - {result: Error reports, baseline: 10, target: 5, current: 7.5}
`;

const read = async (name: string): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(uriOf(name)));

const exported = (format: string, name: string, period?: string): Thenable<unknown> =>
  vscode.commands.executeCommand("waartoe.exportReport", { format, to: uriOf(name), period });

describe("Export Report…", () => {
  beforeEach(async () => {
    await startAfresh();
    await write({ "goals.yaml": desk, "next.goals.yaml": desk.replace("2026-Q4", "2027-Q1") });
  });
  after(startAfresh);

  const starts: Record<string, RegExp> = {
    md: /^# How our goals stand\n/,
    json: /^\{\n {2}"version": 1/,
    "svg-badge": /^<svg /,
    html: /^<!doctype html>/,
  };
  for (const [format, start] of Object.entries(starts)) {
    it(`writes and opens ${format}`, async () => {
      await exported(format, `report.${format}`);
      assert.match(await read(`report.${format}`), start);
      const tabs = vscode.window.tabGroups.all.flatMap(({ tabs: all }) => all);
      assert.ok(
        tabs.some(({ label }) => label.includes(`report.${format}`)),
        tabs.map(({ label }) => label).join(),
      );
    });
  }

  it("allows the page its one style by its hash", async () => {
    await exported("html", "report.html");
    const page = await read("report.html");
    const style = /<style>([^]*)<\/style>/.exec(page)?.[1] ?? "";
    const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(style));
    const base64 = btoa(String.fromCharCode(...new Uint8Array(hash)));
    assert.ok(page.includes(`style-src &#39;sha256-${base64}&#39;`));
  });

  it("keeps to a period", async () => {
    await exported("json", "report.json", "2027-Q1");
    const { files } = JSON.parse(await read("report.json")) as { files: { period: { name: string } }[] };
    // The folders of earlier tests are there, too.
    assert.deepEqual([...new Set(files.map(({ period }) => period.name))], ["2027-Q1"]);
  });
});
