import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkSync } from "recheck";
import ts from "typescript";

const top = join(__dirname, "../../..");

/** What takes the square of a text's length, where that text is short whatever anybody writes. */
const bounded: Readonly<Record<string, string>> = {
  "/(?:[&!]\\S*[ ]+)+$/u": "of at most 200 characters before a key",
  "/(?:[&!][^\\s,[\\]{}]*\\s+)+$/u": "of at most 200 characters before a node",
  "/[\\p{L}'’.]*\\p{L}\\.?/gu": "of the first 2000 characters of a text",
};

/** Too large for `recheck` to work out: alternatives that are anchored at one end, tried on one word. */
const tooLarge = "/(heid|heden|lijk|lijke|";

function literals(): string[] {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.add(node.text);
    ts.forEachChild(node, visit);
  };
  for (const file of readdirSync(join(top, "src"), { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".ts")) continue;
    visit(ts.createSourceFile(file, readFileSync(join(top, "src", file), "utf8"), ts.ScriptTarget.Latest));
  }
  return [...found];
}

function built(): string[] {
  const script = join(__dirname, "built-patterns.ts");
  return JSON.parse(
    execFileSync(process.execPath, ["--import=tsx", script], { cwd: top, encoding: "utf8" }),
  ) as string[];
}

/** What is wrong with patterns, the word of `recheck` for it first. */
function faults(patterns: readonly string[]): string[] {
  return patterns.flatMap((pattern) => {
    if (pattern in bounded || pattern.startsWith(tooLarge)) return [];
    const slash = pattern.lastIndexOf("/");
    const [source, flags] = [pattern.slice(1, slash), pattern.slice(slash + 1)];
    let result = checkSync(source, flags, { timeout: 2_000 });
    // Too large to be worked out; then it is attacked.
    if (result.status === "unknown") result = checkSync(source, flags, { timeout: 8_000, checker: "fuzz" });
    return result.status === "safe" ? [] : [`${result.status}: ${pattern}`];
  });
}

describe("no regular expression takes more than the length of its text", function () {
  this.timeout(0);

  it("of those in the code", () => {
    const patterns = literals();
    assert.ok(patterns.length > 300);
    assert.deepEqual(
      Object.keys(bounded).filter((pattern) => !patterns.includes(pattern)),
      [],
    );
    assert.deepEqual(faults(patterns), []);
  });

  it("of those that are put together from word lists", () => {
    const known = new Set(literals());
    const patterns = built().filter((pattern) => !known.has(pattern));
    assert.ok(patterns.length > 10);
    assert.deepEqual(faults(patterns), []);
  });

  it("one that does would be found", () => {
    assert.deepEqual(faults(["/^(a+)+$/", "/\\s+$/"]), ["vulnerable: /^(a+)+$/", "vulnerable: /\\s+$/"]);
  });
});
