import assert from "node:assert/strict";
import fc from "fast-check";
import { check } from "../../../src/core";
import { type ItemPlace, type MoveFile, moveItem, type MoveTarget } from "../../../src/core/edits";
import type { Plan } from "../../../src/core/model";
import { applyChanges } from "../../../src/core/open";
import { anyGoals } from "./any-goals";

const runs = Number(process.env["WAARTOE_RUNS"] ?? 150);

function fileOf(key: string, text: string): MoveFile {
  const path = `${key}/goals.yaml`;
  return { key, root: "/", base: "/", path, text, plan: check(text, { path }).plan };
}

/** What a file says, each item as the words and numbers that it holds. */
function read(text: string) {
  const { plan, findings } = check(text);
  assert.deepEqual(
    findings.filter(({ rule }) => rule === "syntax" || rule === "schema" || rule === "lost-text"),
    [],
    text,
  );
  assert.ok(plan);
  return gist(plan);
}

function gist({ objectives }: Plan) {
  return objectives.map(({ text, why, results, actions }) => ({
    text: text?.value,
    why: why?.value,
    results: results.map((result) => ({
      text: result.text?.value.trim(),
      current: result.current?.source,
      checkins: result.checkins.map(({ date, value, by }) => [date?.value, value?.source, by?.value]),
    })),
    actions: actions.map((action) => ({
      text: action.text?.value.trim(),
      by: action.proposedBy.map(({ value }) => value),
      support: action.supportedBy.map(({ value }) => value),
      status: action.status,
    })),
  }));
}

type Gist = ReturnType<typeof read>;

/** The lines of texts without their indentation, sorted, but for the keys that come and go with their lists. */
function lines(...texts: readonly string[]): string[] {
  return texts
    .flatMap((text) => text.split(/\r?\n/u))
    .map((line) => line.trim().replace(/^-\s+/u, "- "))
    .filter((line) => line !== "" && !/^(?:results|actions):/u.test(line))
    .sort();
}

const kinds = ["objectives", "results", "actions"] as const;
type Kind = (typeof kinds)[number];

function places(text: string, kind: Kind): string[] {
  return read(text).flatMap((objective, i) =>
    kind === "objectives"
      ? [`objectives/${String(i)}`]
      : objective[kind].map((_, j) => `objectives/${String(i)}/${kind}/${String(j)}`),
  );
}

function listOf(goals: Gist, kind: Kind, path: string): unknown[] {
  return kind === "objectives" ? goals : goals[Number(path.split("/")[1])]![kind];
}

const pick = <T>(all: readonly T[], at: number): T | undefined => all[at % all.length];

const move = fc.record({
  texts: fc.tuple(anyGoals, anyGoals),
  kind: fc.constantFrom(...kinds),
  from: fc.nat(),
  to: fc.nat(),
  isAcross: fc.boolean(),
  isAtEnd: fc.boolean(),
});

describe("moving an item of any goals file", function () {
  this.timeout(0);

  it("puts it there, and leaves all other text as it was", () => {
    fc.assert(
      fc.property(move, ({ texts, kind, from, to, isAcross, isAtEnd }) => {
        const files = [fileOf("a", texts[0]), fileOf("b", texts[1])] as const;
        const goal = isAcross ? files[1] : files[0];
        const item = pick(places(files[0].text, kind), from);
        const holders = kind === "objectives" ? [""] : places(goal.text, "objectives");
        const path = pick(isAtEnd ? holders : places(goal.text, kind), to);
        if (item === undefined || path === undefined) return;
        const source: ItemPlace = { file: "a", path: item };
        const target: MoveTarget = { file: goal.key, path, at: isAtEnd ? "end" : "before" };
        // The last objective of a file can go as well.
        const expected = new Map(files.map(({ key, text }) => [key, read(text)]));
        const here = listOf(expected.get("a")!, kind, item);
        const index = Number(item.split("/").at(-1));
        const there = listOf(expected.get(goal.key)!, kind, path);
        const at = isAtEnd ? there.length : Number(path.split("/").at(-1));
        there.splice(at, 0, here[index]);
        here.splice(here === there && at <= index ? index + 1 : index, 1);

        const outcome = moveItem(files, source, target);
        const told = `${kind} ${item} → ${JSON.stringify(target)}\n${texts.join("\n=====\n")}`;
        assert.ok("edits" in outcome, `${JSON.stringify(outcome)}\n${told}`);
        const after = files.map(({ key, text }) => applyChanges(text, outcome.edits.get(key) ?? []));
        const all = `${told}\n--- became ---\n${after.join("\n=====\n")}`;
        const isEmptied = expected.get("a")!.length === 0;
        if (isEmptied) assert.match(after[0]!, /objectives: \[\]/u);
        else assert.deepEqual(read(after[0]!), expected.get("a"), all);
        assert.deepEqual(read(after[1]!), expected.get("b"), all);
        const changed = (text: string): string => text.replace("objectives: []", "objectives:");
        assert.deepEqual(lines(...after.map(changed)), lines(...texts), all);
        for (const [n, text] of texts.entries()) {
          assert.equal(/\n$/u.test(after[n]!), /\n$/u.test(text), all);
          if (text.includes("\r\n")) assert.doesNotMatch(after[n]!, /(?<!\r)\n/u, all);
          else assert.doesNotMatch(after[n]!, /\r/u, all);
        }
        if (!isAcross) assert.equal(after[1], texts[1]);
        const length = (text: string): number => text.replace(/\s/gu, "").length;
        assert.ok(Math.abs(length(after.join("")) - length(texts.join(""))) <= 20, all);
      }),
      { numRuns: runs },
    );
  });

  it("there and back again gives the same text, within one list", () => {
    fc.assert(
      fc.property(anyGoals, fc.constantFrom(...kinds), fc.nat(), fc.nat(), (text, kind, from, to) => {
        const item = pick(places(text, kind), from);
        if (item === undefined) return;
        const siblings = places(text, kind).filter(
          (path) => path.split("/").slice(0, -1).join("/") === item.split("/").slice(0, -1).join("/"),
        );
        const target = pick(siblings, to)!;
        const [list, index, goal] = [
          item.replace(/\d+$/u, ""),
          Number(/\d+$/u.exec(item)?.[0]),
          Number(/\d+$/u.exec(target)?.[0]),
        ];
        if (goal === index || goal === index + 1) return;
        const forth = moveItem(
          [fileOf("a", text)],
          { file: "a", path: item },
          { file: "a", path: target, at: "before" },
        );
        assert.ok("edits" in forth);
        const moved = applyChanges(text, forth.edits.get("a") ?? []);
        const now = goal < index ? goal : goal - 1;
        const before = goal < index ? index + 1 : index;
        const isLast = before >= siblings.length;
        const back = moveItem(
          [fileOf("a", moved)],
          { file: "a", path: list + String(now) },
          isLast
            ? { file: "a", path: list.split("/").slice(0, -2).join("/"), at: "end" }
            : { file: "a", path: list + String(before), at: "before" },
        );
        assert.ok("edits" in back);
        assert.equal(applyChanges(moved, back.edits.get("a") ?? []), text, moved);
      }),
      { numRuns: runs },
    );
  });
});
