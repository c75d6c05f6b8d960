import assert from "node:assert/strict";
import fc from "fast-check";
import { check } from "../../../src/core";
import { moveItem, type MoveFile, type MoveOutcome, type MoveTarget } from "../../../src/core/edits";
import { applyChanges } from "../../../src/core/open";
import { anySharedGoals, type Goals } from "./any-shared-goals";
import { commentsIn, type Gist, type GistAction, type GistItem, pathsOf, read } from "./gist";
import { runs } from "./runs";

function fileOf(key: string, text: string): MoveFile {
  const path = `${key}/goals.yaml`;
  return { key, root: "/", base: "/", path, text, plan: check(text, { path }).plan };
}

/** What a file says, its references by the item that they lead to. @param moved Ids that went to another file. */
function said(key: string, text: string, moved: ReadonlySet<string> = new Set(), to = ""): Gist {
  const goals = read(text);
  const lead = (item: GistItem): void => {
    const action = item as GistAction & { results: { id: string; file?: string }[] };
    const ends = action.results.map(({ id, file = `${key}/goals.yaml` }) =>
      file === "a/goals.yaml" && moved.has(id) ? `${to}/goals.yaml#${id}` : `${file}#${id}`,
    );
    Object.assign(action, { results: ends });
  };
  for (const { actions } of goals.objectives) actions.forEach(lead);
  return goals;
}

const kinds = ["objective", "result", "action"] as const;
type Kind = (typeof kinds)[number];

function listOf({ objectives }: Gist, kind: Kind, path: string): GistItem[] {
  if (kind === "objective") return objectives;
  return objectives[Number(path.split("/")[1])]![kind === "result" ? "results" : "actions"];
}

function idsIn(item: unknown): string[] {
  if (typeof item !== "object" || item === null) return [];
  // A reference has an id as well.
  const isItem = "dropped" in item || "supportedBy" in item;
  const own = isItem && "id" in item && typeof item.id === "string" ? [item.id] : [];
  return [...own, ...Object.values(item).flatMap(idsIn)];
}

/** A comment above a blank line is nobody's in particular: what went away may come back on its other side. */
const isDetached = /#[^\n]*\n\s*\n/u;

const pick = <T>(all: readonly T[], at: number): T | undefined => all[at % all.length];
const stepsTo = (path: string): string[] =>
  path.split("/").map((_, at, steps) => steps.slice(0, at + 1).join("/"));

/** What people wrote, without how YAML sets it apart, and without the keys that come and go with their lists. */
function characters(...texts: readonly string[]): string {
  return [...texts.join("").replaceAll(/\b(?:objectives|results|actions):|\bnull\b/gu, "")]
    .filter((character) => !/[\s"'\\[\]{},:>|-]/u.test(character))
    .sort()
    .join("");
}

/** Anchors and aliases have a place of their own; what is without them has to go wherever it is moved. */
function isBound({ shared, text }: Goals, path: string): boolean {
  return /[&*][a-z]/u.test(text) && (stepsTo(path).some((step) => shared.has(step)) || /\*[a-z]/u.test(text));
}

const move = fc.record({
  goals: fc.tuple(anySharedGoals, anySharedGoals),
  kind: fc.constantFrom(...kinds),
  from: fc.nat(),
  to: fc.nat(),
  isAcross: fc.boolean(),
  isAtEnd: fc.boolean(),
});

describe("moving an item of any goals file", function () {
  this.timeout(0);

  it("puts it there, and leaves all other text as it was", () => {
    const count = { moved: 0, shared: 0, brackets: 0 };
    fc.assert(
      fc.property(move, ({ goals, kind, from, to, isAcross, isAtEnd }) => {
        const [home, away] = goals;
        // Each id is one item's.
        const texts = [home.text, away.text.replaceAll(/\b([ro]-\d)/gu, "b-$1")] as const;
        const files = [fileOf("a", texts[0]), fileOf("b", texts[1])] as const;
        const goal = isAcross ? files[1] : files[0];
        const item = pick(pathsOf(read(texts[0]), kind), from);
        const there = read(goal.text);
        const holders = kind === "objective" ? [""] : pathsOf(there, "objective");
        const path = pick(isAtEnd ? holders : pathsOf(there, kind), to);
        fc.pre(item !== undefined && path !== undefined);
        const target: MoveTarget = { file: goal.key, path, at: isAtEnd ? "end" : "before" };
        const outcome = moveItem(files, { file: "a", path: item }, target);
        const told = `${item} → ${JSON.stringify(target)}\n${texts.join("\n=====\n")}`;
        if ("refused" in outcome) {
          assert.ok(
            outcome.refused === "shared" || outcome.refused === "brackets",
            `${outcome.refused}\n${told}`,
          );
          count[outcome.refused]++;
          const isMeant =
            outcome.refused === "shared"
              ? isBound(home, item) || isBound(isAcross ? away : home, path)
              : texts.some((text) => /[[{]/u.test(text.slice(text.indexOf("objectives"))));
          assert.ok(isMeant, `${JSON.stringify(outcome)}\n${told}`);
          return;
        }
        count.moved++;
        holds(outcome, texts, { kind, item, target }, told);
      }),
      { numRuns: runs },
    );
    assert.ok(count.moved > 2 * count.brackets && count.moved > count.shared, JSON.stringify(count));
  });

  function holds(
    outcome: Extract<MoveOutcome, { edits: unknown }>,
    texts: readonly [string, string],
    { kind, item, target }: { kind: Kind; item: string; target: MoveTarget },
    told: string,
  ): void {
    const keys = ["a", "b"] as const;
    const after = keys.map((key, at) => applyChanges(texts[at]!, outcome.edits.get(key) ?? []));
    const all = `${told}\n--- became ---\n${after.join("\n=====\n")}`;
    const index = Number(item.split("/").at(-1));
    const moved = listOf(read(texts[0]), kind, item)[index];
    const ids = new Set(target.file === "a" ? [] : idsIn(moved));
    const expected = new Map(keys.map((key, at) => [key, said(key, texts[at]!, ids, target.file)]));
    const here = listOf(expected.get("a")!, kind, item);
    const there = listOf(expected.get(target.file as "a" | "b")!, kind, target.path);
    const at = target.at === "end" ? there.length : Number(target.path.split("/").at(-1));
    there.splice(at, 0, here[index]!);
    here.splice(here === there && at <= index ? index + 1 : index, 1);
    for (const [n, key] of keys.entries()) {
      // The last objective of a file can go as well.
      if (expected.get(key)!.objectives.length === 0) assert.match(after[n]!, /objectives:.*\[\s*\]/u, all);
      else assert.deepEqual(said(key, after[n]!), expected.get(key), all);
      assert.equal(/\n$/u.test(after[n]!), /\n$/u.test(texts[n]!), all);
      if (texts[n]!.includes("\r\n")) assert.doesNotMatch(after[n]!, /(?<!\r)\n/u, all);
      else assert.doesNotMatch(after[n]!, /\r/u, all);
    }
    const comments = (all: readonly string[]): string[] => all.flatMap(commentsIn).sort();
    assert.deepEqual(comments(after), comments(texts), all);
    if (target.file === "a") {
      assert.equal(after[1], texts[1]);
      assert.equal(characters(...after), characters(...texts), all);
    }
  }

  it("there and back again gives the same text, within one list", () => {
    fc.assert(
      fc.property(
        anySharedGoals.filter(({ text }) => !isDetached.test(text)),
        fc.nat(),
        ({ text }, choice) => {
          const goals = read(text);
          const paths = kinds.flatMap((kind) => pathsOf(goals, kind));
          const listOfPath = (path: string): string => path.replace(/\d+$/u, "");
          const indexOf = (path: string): number => Number(/\d+$/u.exec(path)?.[0]);
          const moves = paths.flatMap((item) => {
            const siblings = paths.filter((path) => listOfPath(path) === listOfPath(item));
            const goalsOf = siblings.filter((path) => ![0, 1].includes(indexOf(path) - indexOf(item)));
            return goalsOf.map((target) => ({ item, target, siblings }));
          });
          const made = pick(moves, choice);
          fc.pre(made !== undefined);
          const { item, target, siblings } = made;
          const list = listOfPath(item);
          const [index, goal] = [indexOf(item), indexOf(target)];
          const forth = moveItem(
            [fileOf("a", text)],
            { file: "a", path: item },
            { file: "a", path: target, at: "before" },
          );
          fc.pre("edits" in forth);
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
          assert.ok("edits" in back, `${JSON.stringify(back)}\n${text}\n--- became ---\n${moved}`);
          // An alias keeps a space before its comma that goes with neither of them.
          const tidy = (one: string): string => one.replaceAll(/ (?=[,\]])/gu, "");
          assert.equal(tidy(applyChanges(moved, back.edits.get("a") ?? [])), tidy(text), moved);
        },
      ),
      { numRuns: runs },
    );
  });
});
