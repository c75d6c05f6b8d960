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
  type Refusal,
  resultToAction,
  setActionStatus,
  supportAction,
  toNextPeriod,
} from "../../../src/core/edits";
import { applyChanges } from "../../../src/core/open";
import { anySharedGoals, type Goals } from "./any-shared-goals";
import {
  commentsIn,
  type Gist,
  type GistAction,
  type GistObjective,
  type GistResult,
  itemIn,
  pathsOf,
  read,
} from "./gist";
import { runs } from "./runs";

function applied(text: string, outcome: EditOutcome): string {
  assert.ok("edits" in outcome, JSON.stringify(outcome));
  let end = 0;
  for (const { span } of [...outcome.edits].sort((a, b) => a.span.start - b.span.start)) {
    assert.ok(span.start >= end && span.end >= span.start && span.end <= text.length);
    end = span.end;
  }
  return applyChanges(text, outcome.edits);
}

/** Whether text at a place, or around it, stands for others too. */
function isShared({ shared }: Goals, path: string): boolean {
  return path.split("/").some((_, at, steps) => shared.has(steps.slice(0, at + 1).join("/")));
}

interface Property {
  /** What the edit is about, if there is such a thing. */
  readonly of?: "objective" | "result" | "action";
  readonly edit: (text: string, path: string) => EditOutcome;
  /** What it does to what the file says. */
  readonly expected: (goals: Gist, path: string) => void;
  /** The places that it writes in, below the item. Default: the item itself. */
  readonly touches?: (path: string, goals: Goals) => readonly string[];
  /** Doing it again changes nothing. */
  readonly again?: true;
  /** It takes text to another place; what has no key there stays as a comment. */
  readonly moves?: true;
  /** Nothing is done where it would lose something, which is in less than half of the cases. */
  readonly mayRefuse?: Refusal;
}

/** An edit does to a file just what is expected, and is refused just where it would change others along. */
function holds({ of, edit, expected, touches = (path) => [path], again, moves, mayRefuse }: Property): void {
  const count = { made: 0, refused: 0 };
  fc.assert(
    fc.property(anySharedGoals, fc.nat(), (goals, pick) => {
      const { text } = goals;
      const before = read(text);
      const paths = of ? pathsOf(before, of) : [""];
      fc.pre(paths.length > 0);
      const path = paths[pick % paths.length]!;
      const outcome = edit(text, path);
      if (touches(path, goals).some((place) => isShared(goals, place))) {
        assert.deepEqual(outcome, { refused: "shared" }, `${path} of\n${text}`);
        return;
      }
      if (mayRefuse && "refused" in outcome && outcome.refused === mayRefuse) {
        count.refused++;
        return;
      }
      count.made++;
      assert.ok("edits" in outcome, `${JSON.stringify(outcome)} at ${path} of\n${text}`);
      const after = applied(text, outcome);
      expected(before, path);
      assert.deepEqual(read(after), before, `${path}\n${text}\n--- became ---\n${after}`);
      const comments = commentsIn(after);
      if (!moves) assert.deepEqual(comments, commentsIn(text), after);
      else
        for (const one of commentsIn(text))
          assert.ok(
            comments.some((now) => now.includes(one)),
            after,
          );
      assert.equal(after.includes("\r\n"), text.includes("\r\n"));
      assert.equal(/\n$/.test(after), /\n$/.test(text));
      if (again) assert.equal(applied(after, edit(after, path)), after);
    }),
    { numRuns: runs },
  );
  assert.ok(count.made > count.refused, JSON.stringify(count));
}

const checkin = {
  date: "2026-11-15",
  value: "6.5",
  confidence: "8/10",
  by: "O'Neil",
  note: "it's: fine # so far",
};
const reason = "no: not now # really";
const action = { supportedBy: [], status: "proposed", results: [], code: [] };
const result = { dropped: false, checkins: [] };

describe("edits of any goals file", function () {
  this.timeout(0);

  it("add a check-in", () => {
    holds({
      of: "result",
      edit: (text, path) => addCheckin(text, path, checkin),
      touches: (path) => [`${path}/checkins`],
      expected: (goals, path) => {
        const item = itemIn<GistResult>(goals, path);
        item.checkins.push({ ...checkin, confidence: 0.8 });
        if (item["current"] !== undefined) item["current"] = checkin.value;
      },
      again: true,
    });
  });

  it("set an action's status, with a reason", () => {
    holds({
      of: "action",
      edit: (text, path) => setActionStatus(text, path, "declined", reason),
      expected: (goals, path) => Object.assign(itemIn(goals, path), { status: "declined", reason }),
      again: true,
    });
  });

  it("add a supporter", () => {
    holds({
      of: "action",
      edit: (text, path) => supportAction(text, path, "Zoë, the second"),
      touches: (path) => [`${path}/supportedBy`],
      expected: (goals, path) => itemIn<GistAction>(goals, path).supportedBy.push("Zoë, the second"),
      again: true,
    });
  });

  it("propose an action", () => {
    holds({
      of: "objective",
      edit: (text, path) => addAction(text, path, { action: "Call first: always", proposedBy: "Joost" }),
      expected: (goals, path) =>
        itemIn<GistObjective>(goals, path).actions.push({
          ...action,
          text: "Call first: always",
          proposedBy: ["Joost"],
        }),
    });
  });

  it("add a result", () => {
    holds({
      of: "objective",
      edit: (text, path) => addResult(text, path, { result: "true" }),
      expected: (goals, path) => itemIn<GistObjective>(goals, path).results.push({ ...result, text: "true" }),
    });
  });

  it("add an objective", () => {
    holds({
      edit: (text) =>
        addObjective(text, {
          objective: "Members stay",
          why: "Half of them leave: in a year",
          results: [{ result: "Churn below 5%" }, { result: "Members", baseline: "100", target: "120" }],
          actions: [{ action: "Ask them", proposedBy: "team" }],
        }),
      expected: ({ objectives }) =>
        objectives.push({
          text: "Members stay",
          why: "Half of them leave: in a year",
          parents: [],
          dropped: false,
          results: [
            { ...result, text: "Churn below 5%" },
            { ...result, text: "Members", baseline: "100", target: "120" },
          ],
          actions: [{ ...action, text: "Ask them", proposedBy: ["team"] }],
        }),
    });
  });

  for (const of of ["objective", "result"] as const) {
    it(`drop ${of === "result" ? "a result" : "an objective"}`, () => {
      holds({
        of,
        edit: (text, path) => dropItem(text, path, reason),
        expected: (goals, path) =>
          Object.assign(itemIn(goals, path), { dropped: true, status: "dropped", reason }),
        again: true,
      });
    });
  }

  it("make a result an action", () => {
    holds({
      of: "result",
      moves: true,
      mayRefuse: "brackets",
      edit: (text, path) => resultToAction(text, path, { proposedBy: "team" }),
      // What goes from here may not be what others stand for.
      touches: (path, { named }) => [path, ...[...named].filter((other) => other.startsWith(`${path}/`))],
      expected: (goals, path) => {
        const [, i, , j] = path.split("/").map(Number);
        const objective = goals.objectives[i!]!;
        const [moved] = objective.results.splice(j!, 1);
        const { id, text, owner } = moved!;
        objective.actions.push({
          ...action,
          ...(id !== undefined && { id }),
          text: text!,
          ...(owner !== undefined && { owner }),
          proposedBy: ["team"],
        });
      },
    });
  });

  it("close the period", () => {
    holds({
      edit: (text) => closePeriod(text, reason),
      expected: (goals) => Object.assign(goals, { status: "closed", learned: reason }),
      again: true,
    });
  });

  it("go on into the next period", () => {
    fc.assert(
      fc.property(anySharedGoals, fc.nat(), (goals, pick) => {
        const { text } = goals;
        const before = read(text);
        const at = pick % before.objectives.length;
        const path = `objectives/${String(at)}`;
        const outcome = toNextPeriod(text, [path], "2026-12-30");
        assert.ok("text" in outcome, `${JSON.stringify(outcome)} of\n${text}`);
        const expected = { ...structuredClone(before.objectives[at]!) };
        for (const one of expected.results) {
          const [last] = one.checkins.slice(-1);
          const value = last?.["value"] ?? one["current"];
          one.checkins = [];
          delete one["current"];
          if (value !== undefined) one["baseline"] = value;
        }
        const { status, period, objectives } = read(outcome.text);
        assert.deepEqual(objectives, [expected], `${text}\n--- became ---\n${outcome.text}`);
        assert.equal(status, "draft");
        assert.deepEqual((period as { name: string }).name, "2027-Q1");
        assert.equal(outcome.text.includes("\r\n"), text.includes("\r\n"));
        assert.equal(/\n$/.test(outcome.text), /\n$/.test(text));
        assert.equal(check(outcome.text).plan?.period?.value.start, "2027-01-01");
      }),
      { numRuns: runs },
    );
  });
});
