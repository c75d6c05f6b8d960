import assert from "node:assert/strict";
import fc from "fast-check";
import { findCircles, type Member, memberKey } from "../../../src/core/references/find-circles";

const at = (id: string): Member => ({ file: "goals.yaml", id });

function circlesOf(parents: Readonly<Record<string, readonly string[]>>): string[] {
  const circles = findCircles(Object.keys(parents).map(at), ({ id }) => (parents[id] ?? []).map(at));
  return [...new Set(circles.values())]
    .map((circle) =>
      circle
        .map(({ id }) => id)
        .sort()
        .join(" "),
    )
    .sort();
}

describe("findCircles", () => {
  const cases: [name: string, parents: Record<string, string[]>, expected: string[]][] = [
    ["a chain", { a: ["b"], b: ["c"], c: [] }, []],
    ["a diamond", { a: ["b", "c"], b: ["d"], c: ["d"], d: [] }, []],
    ["one that serves itself", { a: ["a"] }, ["a"]],
    ["two", { a: ["b"], b: ["a"] }, ["a b"]],
    ["a tail before a circle", { t: ["a"], a: ["b"], b: ["c"], c: ["a"] }, ["a b c"]],
    ["two circles apart", { a: ["b"], b: ["a"], c: ["d"], d: ["c"] }, ["a b", "c d"]],
    ["a parent that nobody knows", { a: ["nowhere"] }, []],
  ];
  for (const [name, parents, expected] of cases) {
    it(name, () => {
      assert.deepEqual(circlesOf(parents), expected);
    });
  }

  it("goes round a ring of 20,000 without running out of stack", () => {
    const size = 20_000;
    const circles = findCircles([at("0")], ({ id }) => [at(String((Number(id) + 1) % size))]);
    assert.equal(circles.size, size);
  });

  it("names just those that can be reached from themselves", () => {
    const edges = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 16 });
    fc.assert(
      fc.property(edges, (pairs) => {
        const parentsOf = ({ id }: Member): Member[] =>
          pairs.filter(([from]) => String(from) === id).map(([, to]) => at(String(to)));
        const all = Array.from({ length: 8 }, (_, id) => at(String(id)));
        const circles = findCircles(all, parentsOf);
        for (const member of all) {
          assert.equal(circles.has(memberKey(member)), reaches(member, parentsOf), memberKey(member));
        }
      }),
    );
  });
});

function reaches(member: Member, parentsOf: (member: Member) => Member[]): boolean {
  const seen = new Set<string>();
  const queue = parentsOf(member);
  for (let next = queue.pop(); next; next = queue.pop()) {
    if (next.id === member.id) return true;
    if (seen.has(next.id)) continue;
    seen.add(next.id);
    queue.push(...parentsOf(next));
  }
  return false;
}
