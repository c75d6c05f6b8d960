import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { check, type CheckOptions } from "../../../src/core";
import { defaultConfig } from "../../../src/core/config/default-config";
import { Lines } from "../../../src/core/syntax/lines";

const folder = join(__dirname, "../../fixtures/rules");

/**
 * A fixture says what is expected in comments below the line it is about: `# @ missing-why "objective"`, a rule and the
 * words at which it stands. A first line `# options: {…}` sets severities under `rules`. No other file is
 * there.
 */
function expectedIn(text: string): string[] {
  const expected: string[] = [];
  let last = 0;
  text.split("\n").forEach((line, index) => {
    const match = /^\s*# @ (\S+) (".*")$/.exec(line);
    if (match)
      expected.push(`${String(last + 1)}: ${match[1] ?? ""} ${JSON.stringify(JSON.parse(match[2] ?? ""))}`);
    else last = index;
  });
  return expected.sort();
}

function foundIn(text: string): string[] {
  const header = /^# options: (.*)$/m.exec(text);
  const { rules = {}, ...options } = (header ? JSON.parse(header[1] ?? "{}") : {}) as CheckOptions & {
    rules?: (typeof defaultConfig)["rules"];
  };
  const lines = new Lines(text);
  const known = { today: "2026-11-15", path: "goals.yaml", exports: new Map() };
  return check(text, { ...known, ...options, config: { ...defaultConfig, rules } })
    .findings.map(({ rule, span }) => {
      const words = text.slice(span.start, span.end);
      return `${String(lines.lineAt(span.start) + 1)}: ${rule} ${JSON.stringify(words)}`;
    })
    .sort();
}

describe("fixtures", () => {
  for (const file of readdirSync(folder)) {
    it(file, () => {
      const text = readFileSync(join(folder, file), "utf8");
      assert.deepEqual(foundIn(text), expectedIn(text));
    });
  }
});
