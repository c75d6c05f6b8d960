import { check } from "../../../src/core";
import type { AttentionContext } from "../../../src/core/progress/attention";
import type { FileInput } from "../../../src/core/views/file-view";

export const today = "2026-11-15";

const judges = {
  judgeWhy: () => ({ verdict: "purpose" }) as const,
  judgeResult: () => ({ verdict: "measurable" }) as const,
};

/** A file as a tree is given it; whatever it says passes the lint. */
export function fileOf(name: string, text: string) {
  const path = `${name}/goals.yaml`;
  const { plan } = check(text, { path, today });
  if (!plan) throw new Error(`No plan in ${name}`);
  return { name, root: "file:///", rootPath: path, shown: { plan, judges } };
}

export type TeamFile = ReturnType<typeof fileOf>;

export function contextOf({ shown, name }: TeamFile): AttentionContext & { readonly name: string } {
  return { ...shown, today, name };
}

export function inputOf(text: string, more: Partial<FileInput> = {}): FileInput {
  const { shown } = fileOf("desk", text);
  return {
    path: "goals.yaml",
    shown,
    names: [],
    findings: [],
    isBroken: false,
    isBehind: false,
    today,
    locale: "en",
    ...more,
  };
}

export const desk = `team: {name: Order desk, members: [Anna, Joost, Mia]}
period: 2026-Q4
objectives:
  - id: right
    objective: Customers get their order right the first time
    why: Every wrong order costs a customer three days.
    owner: Anna
    parent: /company/goals.yaml#best
    results:
      - {id: errors, result: Error reports, baseline: 10, target: 5, current: 9.9, owner: Mia}
      - {id: calls, result: Calls about an order, baseline: 100, target: 50, due: 2026-11-30, checkins: [{date: 2026-11-10, value: 60, by: joost}]}
    actions:
      - {action: Check the address, proposedBy: Joost, status: accepted}
      - {action: Print labels at the desk, proposedBy: Mia}
      - {action: Hold a workshop, proposedBy: Frank, status: declined, reason: No}
  - id: returns
    objective: Café owners can return what they do not need
    status: dropped
    reason: Sold.
    results: [Returns below 5%]
  - id: quick
    objective: Orders leave on the day they come in
    results:
      - {id: same-day, result: Orders that leave the same day, baseline: 60%, target: 90%, checkins: [{date: 2026-10-02, value: 75%}]}
      - {id: old, result: Oldest order, baseline: 9, target: 2, due: 2026-11-01, current: 3}
`;

export const company = `period: 2026
objectives:
  - id: best
    objective: Nobody in the region is easier to buy from
    why: Two chains opened shops next door.
    owner: anna
    results: [{result: NPS, baseline: 31, target: 60, current: 60}]
  - id: money
    objective: The books close by themselves
    why: The bank asks for figures each month.
    owner: Zoë
`;
