import assert from "node:assert/strict";
import * as vscode from "vscode";
import { goodFile } from "../core/check/good-file";
import { ours, problemsIn, refreshed, replace, show, startAfresh, until, uriOf, write } from "./workspace";

const withoutWhy = goodFile.replace(/^ {4}why: .*\n/m, "");
const vague = goodFile.replace("NPS rises 8 points, from 31", "Improve customer satisfaction");

describe("problems", () => {
  beforeEach(startAfresh);

  it("stand at the exact words, with the rule and a severity", async () => {
    await write({ "goals.yaml": vague.replace(/^ {4}why: .*\n/m, "") });
    await show("goals.yaml");
    assert.deepEqual(await problemsIn("goals.yaml"), [
      'missing-why error "objective"',
      'unmeasurable-result warning "Improve customer satisfaction"',
    ]);
  });

  it("name the rule as a link to its page", async () => {
    await write({ "goals.yaml": withoutWhy });
    await show("goals.yaml");
    const [problem] = ours("goals.yaml");
    assert.ok(problem && typeof problem.code === "object");
    assert.equal(problem.code.value, "missing-why");
    assert.equal(problem.code.target.scheme, "command");
    assert.equal(problem.code.target.path, "waartoe.openRule");
  });

  it("point at the other place where two matter", async () => {
    await write({
      "goals.yaml": goodFile
        .replace("- objective:", "- id: a\n    objective:")
        .replace("- action:", "- id: a\n        action:"),
    });
    const { document } = await show("goals.yaml");
    const [problem] = ours("goals.yaml");
    assert.equal(problem?.relatedInformation?.length, 1);
    const [related] = problem.relatedInformation;
    assert.equal(related && document.getText(related.location.range), "a");
    assert.equal(related?.location.range.start.line, 3);
  });

  it("follow what is typed, saved or not", async () => {
    await write({ "goals.yaml": goodFile });
    const editor = await show("goals.yaml");
    assert.deepEqual(await problemsIn("goals.yaml"), []);
    await replace(editor, "NPS rises 8 points, from 31", "Improve quality");
    assert.deepEqual(await problemsIn("goals.yaml"), ['unmeasurable-result warning "Improve quality"']);
    await replace(editor, "Improve quality", "NPS rises 8 points, from 31");
    assert.deepEqual(await problemsIn("goals.yaml"), []);
  });

  it("are published for open documents only", async () => {
    await write({ "goals.yaml": withoutWhy });
    assert.deepEqual(ours("goals.yaml"), []);
    await show("goals.yaml");
    assert.equal(ours("goals.yaml").length, 1);
  });

  it("are published for all files where the setting says so", async () => {
    await write({ "goals.yaml": withoutWhy, "team/goals.yaml": withoutWhy });
    const settings = vscode.workspace.getConfiguration("waartoe");
    await settings.update("problems", "workspace", vscode.ConfigurationTarget.Global);
    await until(() => ours("goals.yaml").length === 1 && ours("team/goals.yaml").length === 1);
  });

  it("are none where the extension is switched off", async () => {
    await write({ "goals.yaml": withoutWhy });
    await show("goals.yaml");
    const settings = vscode.workspace.getConfiguration("waartoe");
    await settings.update("enable", false, vscode.ConfigurationTarget.Global);
    await until(() => ours("goals.yaml").length === 0);
    await settings.update("enable", undefined, vscode.ConfigurationTarget.Global);
    await until(() => ours("goals.yaml").length === 1);
  });

  it("follow a change of the configuration, and its faults stand in it", async () => {
    await write({ "goals.yaml": withoutWhy });
    await show("goals.yaml");
    await write({ ".waartoe.yaml": "rules: {missing-why: info}\n" });
    await until(() => ours("goals.yaml")[0]?.severity === vscode.DiagnosticSeverity.Information);
    await write({ ".waartoe.yaml": "rules: {mising-why: info}\n" });
    await show(".waartoe.yaml");
    await until(() => ours(".waartoe.yaml").length === 1);
    assert.deepEqual(await problemsIn(".waartoe.yaml"), ['config error "mising-why"']);
    await until(() => ours("goals.yaml")[0]?.severity === vscode.DiagnosticSeverity.Error);
  });

  it("see the unsaved text of other files", async () => {
    const parent = (id: string): string =>
      goodFile.replace("- objective:", `- parent: company/goals.yaml#${id}\n    objective:`);
    await write({
      "goals.yaml": parent("best"),
      "company/goals.yaml": goodFile.replace("- objective:", "- id: best\n    objective:"),
    });
    const company = await show("company/goals.yaml");
    await show("goals.yaml");
    assert.deepEqual(await problemsIn("goals.yaml"), []);
    await replace(company, "id: best", "id: better");
    await until(() => ours("goals.yaml").length === 1);
    assert.deepEqual(await problemsIn("goals.yaml"), ['unknown-reference error "company/goals.yaml#best"']);
  });

  it("follow files that come and go", async () => {
    await write({
      "goals.yaml": goodFile.replace("- objective:", "- parent: other.goals.yaml#best\n    objective:"),
    });
    await show("goals.yaml");
    await until(() => ours("goals.yaml").length === 1);
    const edit = new vscode.WorkspaceEdit();
    const contents = new TextEncoder().encode(goodFile.replace("- objective:", "- id: best\n    objective:"));
    edit.createFile(uriOf("other.goals.yaml"), { contents });
    await vscode.workspace.applyEdit(edit);
    await until(() => ours("goals.yaml").length === 0);
    await vscode.workspace.fs.delete(uriOf("other.goals.yaml"));
    await until(() => ours("goals.yaml").length === 1);
  });

  it("a folder called goals.yaml does no harm", async () => {
    await write({ "goals.yaml/team.goals.yaml": withoutWhy });
    await refreshed();
    await show("goals.yaml/team.goals.yaml");
    assert.deepEqual(await problemsIn("goals.yaml/team.goals.yaml"), ['missing-why error "objective"']);
  });
});
