import assert from "node:assert/strict";
import fc from "fast-check";
import picomatch from "picomatch/posix";
import { IgnoreRules } from "../../../src/core/config/ignore-rules";
import { globMatcher, isModestGlob } from "../../../src/core/config/glob-matcher";

describe("a glob", () => {
  const cases: readonly (readonly [glob: string, yes: readonly string[], no: readonly string[]])[] = [
    ["src/**", ["src", "src/a.ts", "src/a/b.ts", "src/.hidden/x"], ["lib/a.ts", "srcs/a.ts"]],
    ["**/*.ts", ["a.ts", "a/b.ts", ".a.ts"], ["a.tsx", "ts"]],
    ["a/**/b", ["a/b", "a/x/b", "a/x/y/b"], ["a", "ab", "a/x"]],
    ["*.{test,spec}.{ts,js}", ["a.test.ts", "a.spec.js"], ["a.test.css", "a.ts"]],
    ["[a-c]?[!x].y", ["ab1.y", "czz.y"], ["dab.y", "abx.y"]],
    ["./src/*", ["src/a"], ["src/a/b", "./src/a"]],
    ["/src/*", ["src/a"], ["src"]],
    ["app/(shop)/page+*.tsx", ["app/(shop)/page+1.tsx"], ["app/shop/page+1.tsx"]],
    ["\\*.ts", ["*.ts"], ["a.ts"]],
    ["{a}/b", ["{a}/b"], ["a/b"]],
    ["a[b", ["a[b"], ["ab"]],
    ["!a", ["!a"], ["b"]],
  ];
  for (const [glob, yes, no] of cases) {
    it(glob, () => {
      const matches = globMatcher(glob);
      for (const path of yes) assert.ok(matches(path), path);
      for (const path of no) assert.ok(!matches(path), path);
    });
  }

  it("matches what the usual library matches", () => {
    const part = fc.constantFrom("a", "b", ".", "*", "?", "[ab]", "[^a]", "{a,b}", "{a*,?b}");
    const name = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(""));
    const glob = fc
      .array(fc.oneof({ weight: 3, arbitrary: name }, { weight: 1, arbitrary: fc.constant("**") }), {
        minLength: 1,
        maxLength: 4,
      })
      .map((names) => names.join("/"))
      // There the library takes two for one, or a dot for something else.
      .filter(
        (text) =>
          !/\*\*\*|\*\*\/\*\*|(?:^|\/)\.{1,2}(?:\/|$)|[^/]\*\*|\*\*[^/]|^\.\/|\/\*\*$|(?:^|\/)[.?*[{]*\./.test(
            text,
          ),
      );
    const path = fc
      .array(fc.string({ unit: fc.constantFrom("a", "b", "c", "."), minLength: 1, maxLength: 4 }), {
        minLength: 1,
        maxLength: 4,
      })
      .filter((names) => names.every((one) => !/^\.+$/.test(one)))
      .map((names) => names.join("/"));
    fc.assert(
      fc.property(glob, path, (pattern, written) => {
        const expected = picomatch(pattern, { dot: true, noextglob: true, nonegate: true })(written);
        assert.equal(globMatcher(pattern)(written), expected, `${pattern} and ${written}`);
      }),
      { numRuns: 5_000 },
    );
  });

  it("takes no longer for being hostile", function () {
    this.timeout(2_000);
    for (const glob of [
      "*a".repeat(140) + "b",
      "**/a/".repeat(59) + "b",
      "{a,b}*".repeat(6) + "c",
      "?*".repeat(149),
    ]) {
      for (const path of ["a".repeat(5_000), "a/".repeat(2_000), "ab".repeat(2_000)]) globMatcher(glob)(path);
    }
  });

  it("of a .gitignore that would take long is left out", function () {
    this.timeout(2_000);
    const rules = new IgnoreRules();
    rules.add("", `${"*a".repeat(30)}b\n*.log\n*a*b*c\n`);
    assert.equal(rules.ignores("a".repeat(255)), false);
    assert.ok(rules.ignores("x.log") && rules.ignores("1a2b3c"));
  });

  it("with too many alternatives, or too long, matches nothing", () => {
    for (const glob of ["{a,b}".repeat(20), "{{{a,b},{c,d}},e}".repeat(9), "x".repeat(400)]) {
      assert.equal(isModestGlob(glob), false, glob);
      assert.equal(globMatcher(glob)("a".repeat(20)), false);
    }
  });
});
