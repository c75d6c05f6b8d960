import assert from "node:assert/strict";
import fc from "fast-check";
import { check } from "../../../src/core";
import {
  addAction,
  addCheckin,
  addObjective,
  addResult,
  closePeriod,
  dropItem,
  type EditOutcome,
  resultToAction,
  setActionStatus,
  supportAction,
  toNextPeriod,
} from "../../../src/core/edits";
import type { Plan } from "../../../src/core/model";
import { applyChanges } from "../../../src/core/open";
import { anyGoals } from "./any-goals";

const runs = Number(process.env["WAARTOE_RUNS"] ?? 500);

/** What a plan says, without where it says it. */
function gist(plan: Plan) {
  return plan.objectives.map((objective) => ({
    text: objective.text?.value,
    why: objective.why?.value,
    dropped: objective.dropped,
    reason: objective.reason?.value,
    results: objective.results.map((result) => ({
      text: result.text?.value.trim(),
      current: result.current?.source,
      dropped: result.dropped,
      reason: result.reason?.value,
      checkins: result.checkins.map(({ date, value, confidence, by, note }) => ({
        date: date?.value,
        value: value?.source,
        confidence: confidence?.value,
        by: by?.value,
        note: note?.value,
      })),
    })),
    actions: objective.actions.map((action) => ({
      text: action.text?.value,
      proposedBy: action.proposedBy.map(({ value }) => value),
      supportedBy: action.supportedBy.map(({ value }) => value),
      status: action.status,
      reason: action.reason?.value,
    })),
  }));
}

type Gist = ReturnType<typeof gist>;

function read(text: string): Gist {
  const { plan, findings } = check(text, { today: "2026-11-15" });
  const faults = findings.filter(
    ({ rule }) => rule === "syntax" || rule === "schema" || rule === "lost-text",
  );
  assert.deepEqual(faults, [], text);
  assert.ok(plan);
  return gist(plan);
}

function applied(text: string, outcome: EditOutcome): string {
  assert.ok("edits" in outcome, JSON.stringify(outcome));
  let end = 0;
  for (const { span } of [...outcome.edits].sort((a, b) => a.span.start - b.span.start)) {
    assert.ok(span.start >= end && span.end >= span.start && span.end <= text.length);
    end = span.end;
  }
  return applyChanges(text, outcome.edits);
}

/** An edit does to a file just what `expected` does to what the file says. */
function property(
  edit: (text: string, pick: number) => EditOutcome | undefined,
  expected: (goals: Gist, pick: number) => void,
  options: { again?: "same" } = {},
): void {
  fc.assert(
    fc.property(anyGoals, fc.nat(), (text, pick) => {
      const outcome = edit(text, pick);
      if (!outcome) return;
      const goals = read(text);
      const after = applied(text, outcome);
      expected(goals, pick);
      assert.deepEqual(read(after), goals, `${text}\n--- became ---\n${after}`);
      assert.equal(after.includes("\r\n"), text.includes("\r\n"));
      assert.equal(/\n$/.test(after), /\n$/.test(text));
      if (options.again) {
        const twice = edit(after, pick);
        assert.ok(twice && "edits" in twice);
        assert.equal(applied(after, twice), after);
      }
    }),
    { numRuns: runs },
  );
}

const checkin = {
  date: "2026-11-15",
  value: "6.5",
  confidence: "8/10",
  by: "O'Neil",
  note: "it's: fine # so far",
};
const reason = "no: not now # really";

/** The places of all results, or all actions. */
function places(text: string, list: "results" | "actions"): [number, number][] {
  return read(text).flatMap((objective, i) => objective[list].map((_, j): [number, number] => [i, j]));
}

function one<T>(all: readonly T[], pick: number): T | undefined {
  return all.length === 0 ? undefined : all[pick % all.length];
}

function itemOf(goals: Gist, list: "results" | "actions", pick: number): [number, number] {
  const all = goals.flatMap((objective, i) => objective[list].map((_, j): [number, number] => [i, j]));
  return all[pick % all.length]!;
}

describe("edits of any goals file", function () {
  this.timeout(0);

  it("add a check-in", () => {
    property(
      (text, pick) => {
        const place = one(places(text, "results"), pick);
        return (
          place && addCheckin(text, `objectives/${String(place[0])}/results/${String(place[1])}`, checkin)
        );
      },
      (goals, pick) => {
        const [i, j] = itemOf(goals, "results", pick);
        const result = goals[i]!.results[j]!;
        result.checkins.push({ ...checkin, confidence: 0.8 });
        if (result.current !== undefined) result.current = checkin.value;
      },
      { again: "same" },
    );
  });

  it("set an action's status, with a reason", () => {
    property(
      (text, pick) => {
        const place = one(places(text, "actions"), pick);
        const path = place && `objectives/${String(place[0])}/actions/${String(place[1])}`;
        return path === undefined ? undefined : setActionStatus(text, path, "declined", reason);
      },
      (goals, pick) => {
        const [i, j] = itemOf(goals, "actions", pick);
        Object.assign(goals[i]!.actions[j]!, { status: "declined", reason });
      },
      { again: "same" },
    );
  });

  it("add a supporter", () => {
    property(
      (text, pick) => {
        const place = one(places(text, "actions"), pick);
        const path = place && `objectives/${String(place[0])}/actions/${String(place[1])}`;
        return path === undefined ? undefined : supportAction(text, path, "Zoë, the second");
      },
      (goals, pick) => {
        const [i, j] = itemOf(goals, "actions", pick);
        goals[i]!.actions[j]!.supportedBy.push("Zoë, the second");
      },
      { again: "same" },
    );
  });

  it("propose an action", () => {
    property(
      (text, pick) => {
        const at = pick % read(text).length;
        return addAction(text, `objectives/${String(at)}`, {
          action: "Call first: always",
          proposedBy: "Joost",
        });
      },
      (goals, pick) => {
        goals[pick % goals.length]!.actions.push({
          text: "Call first: always",
          proposedBy: ["Joost"],
          supportedBy: [],
          status: "proposed",
          reason: undefined,
        });
      },
    );
  });

  it("add a result", () => {
    property(
      (text, pick) => addResult(text, `objectives/${String(pick % read(text).length)}`, { result: "true" }),
      (goals, pick) => {
        goals[pick % goals.length]!.results.push({
          text: "true",
          current: undefined,
          dropped: false,
          reason: undefined,
          checkins: [],
        });
      },
    );
  });

  it("add an objective", () => {
    property(
      (text) =>
        addObjective(text, {
          objective: "Members stay",
          why: "Half of them leave: in a year",
          results: [{ result: "Churn below 5%" }, { result: "Members", baseline: "100", target: "120" }],
          actions: [{ action: "Ask them", proposedBy: "team" }],
        }),
      (goals) => {
        const result = { current: undefined, dropped: false, reason: undefined, checkins: [] };
        goals.push({
          text: "Members stay",
          why: "Half of them leave: in a year",
          dropped: false,
          reason: undefined,
          results: [
            { ...result, text: "Churn below 5%" },
            { ...result, text: "Members" },
          ],
          actions: [
            {
              text: "Ask them",
              proposedBy: ["team"],
              supportedBy: [],
              status: "proposed",
              reason: undefined,
            },
          ],
        });
      },
    );
  });

  it("drop a result", () => {
    property(
      (text, pick) => {
        const place = one(places(text, "results"), pick);
        return place && dropItem(text, `objectives/${String(place[0])}/results/${String(place[1])}`, reason);
      },
      (goals, pick) => {
        const [i, j] = itemOf(goals, "results", pick);
        Object.assign(goals[i]!.results[j]!, { dropped: true, reason });
      },
      { again: "same" },
    );
  });

  it("make a result an action", () => {
    property(
      (text, pick) => {
        const place = one(places(text, "results"), pick);
        const path = place && `objectives/${String(place[0])}/results/${String(place[1])}`;
        return path === undefined ? undefined : resultToAction(text, path, { proposedBy: "team" });
      },
      (goals, pick) => {
        const [i, j] = itemOf(goals, "results", pick);
        const [result] = goals[i]!.results.splice(j, 1);
        goals[i]!.actions.push({
          text: result!.text,
          proposedBy: ["team"],
          supportedBy: [],
          status: "proposed",
          reason: undefined,
        });
      },
    );
  });

  it("close the period", () => {
    property(
      (text) => closePeriod(text, reason),
      () => undefined,
      { again: "same" },
    );
  });

  it("go on into the next period", () => {
    fc.assert(
      fc.property(anyGoals, fc.nat(), (text, pick) => {
        const goals = read(text);
        const at = pick % goals.length;
        const outcome = toNextPeriod(text, [`objectives/${String(at)}`], "2026-12-30");
        assert.ok("text" in outcome);
        const [kept, ...others] = read(outcome.text);
        assert.deepEqual(others, []);
        const expected = structuredClone(goals[at]!);
        for (const result of expected.results) {
          result.checkins = [];
          result.current = undefined;
        }
        assert.deepEqual(kept, expected, `${text}\n--- became ---\n${outcome.text}`);
        const plan = check(outcome.text).plan!;
        assert.equal(plan.status, "draft");
        assert.equal(plan.period?.value.name, "2027-Q1");
        assert.equal(outcome.text.includes("\r\n"), text.includes("\r\n"));
        assert.equal(/\n$/.test(outcome.text), /\n$/.test(text));
      }),
      { numRuns: runs },
    );
  });
});
