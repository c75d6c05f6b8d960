import assert from "node:assert/strict";
import * as vscode from "vscode";
import { startAfresh, waartoe, write } from "./workspace";

/** At 2026-11-15: one result at risk and quiet, one objective without a why, one proposal that awaits an answer. */
const desk = (status: string): string => `team: {name: Badge, members: [Xerxes, Yolanda]}
period: 2026-H2
status: ${status}
objectives:
  - objective: Customers get their order right the first time
    why: Every wrong order costs a customer three days, and that is why they leave.
    owner: Xerxes
    results:
      - {result: Waiting days, baseline: 10, target: 5, owner: Xerxes, measured: monthly, checkins: [{date: 2026-07-02, value: 10, by: Xerxes}]}
      - {result: Calls, baseline: 100, target: 50, checkins: [{date: 2026-11-10, value: 55}]}
  - objective: Orders leave on the day they come in
    actions:
      - {action: Print labels at the desk, proposedBy: Yolanda, status: proposed}
`;

/** How much the number on the icon grows by one more file, which tells this test's goals from others that are there. */
async function grownBy(text: string): Promise<number> {
  const api = await waartoe();
  const count = async (): Promise<number> => {
    await api.idle();
    return api.view.badge?.value ?? 0;
  };
  const before = await count();
  await write({ "goals.yaml": text });
  return (await count()) - before;
}

const choose = async (what: string): Promise<void> => {
  const own = vscode.workspace.getConfiguration("waartoe");
  await own.update("tree.badge", what, vscode.ConfigurationTarget.Global);
  await (await waartoe()).idle();
};

describe("the number on the icon", () => {
  beforeEach(startAfresh);
  after(startAfresh);

  it("counts what asks for attention, each item once", async () => {
    assert.equal(await grownBy(desk("active")), 3);
    const { view } = await waartoe();
    assert.match(view.badge?.tooltip ?? "", /to look at: at risk, overdue, quiet, without a why, or waiting/);
  });

  it("leaves a draft and what is closed in peace", async () => {
    assert.equal(await grownBy(desk("draft")), 0);
    assert.equal(await grownBy(desk("closed")), 0);
  });

  it("counts what the rules ask, or nothing, as the setting says", async () => {
    await choose("findings");
    assert.ok((await grownBy(desk("active"))) > 0);
    const { view } = await waartoe();
    assert.match(view.badge?.tooltip ?? "", /questions about how goals are written/);
    await choose("off");
    assert.equal(view.badge, undefined);
  });
});
