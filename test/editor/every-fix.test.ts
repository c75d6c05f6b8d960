import assert from "node:assert/strict";
import * as vscode from "vscode";
import { check, type Config, type RuleId } from "../../src/core";
import { defaultConfig } from "../../src/core/config/default-config";
import { cases } from "../core/fixes/cases";
import { codeOf, ours, show, startAfresh, uriOf, waartoe, write } from "./workspace";

/** Fixes that the editor asks for in a question or two, instead of leaving a place to fill in. */
const asked = new Set(["activity-result"]);

/** What the first fix of a rule's first finding is called. */
function titleOf(text: string, rule: RuleId): string | undefined {
  const config: Config = { ...defaultConfig, rules: { "missing-why-now": "info", "missing-effect": "info" } };
  return check(text, { config, exports: new Map() }).findings.find((finding) => finding.rule === rule)
    ?.fixes[0]?.title;
}

describe("every fix", () => {
  before(async () => {
    await startAfresh();
    await write({ ".waartoe.yaml": "rules: {missing-why-now: info, missing-effect: info}\n" });
  });

  cases.forEach(({ rule, name = "", before, title, after, selected = "", fill }, index) => {
    if (asked.has(rule)) return;
    it(`of ${rule} ${name}`.trim(), async () => {
      const file = `${String(index)}.goals.yaml`;
      await write({ [file]: before });
      const { document } = await show(file);
      const count = (): number => ours(file).filter(({ code }) => codeOf(code) === rule).length;
      const found = ours(file).find(({ code }) => codeOf(code) === rule);
      assert.ok(
        found,
        ours(file)
          .map(({ code }) => codeOf(code))
          .join(", "),
      );
      const earlier = count();
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        "vscode.executeCodeActionProvider",
        uriOf(file),
        found.range,
        vscode.CodeActionKind.QuickFix.value,
      );
      const wanted = title ?? titleOf(before, rule);
      const action = actions.find((one) => one.title === wanted);
      assert.ok(action?.edit, actions.map((one) => one.title).join(", "));
      assert.ok(await vscode.workspace.applyEdit(action.edit));
      assert.equal(document.getText(), after.replace("|", selected));
      if (fill !== undefined) {
        const select = action.command;
        assert.ok(select);
        await vscode.commands.executeCommand(select.command, ...((select.arguments ?? []) as unknown[]));
        const editor = vscode.window.activeTextEditor!;
        assert.equal(document.offsetAt(editor.selection.start), after.indexOf("|"));
        await editor.edit((edit) => {
          edit.replace(editor.selection, fill);
        });
        assert.equal(document.getText(), after.replace("|", fill));
      }
      await (await waartoe()).idle();
      assert.ok(count() < earlier, `${rule} still speaks`);
    });
  });
});
