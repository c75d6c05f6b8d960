import assert from "node:assert/strict";
import { parse } from "yaml";
import { turnRuleOff } from "../../../src/core/config/turn-rule-off";

function after(text: string): string | undefined {
  const edit = turnRuleOff(text, "missing-due");
  return edit && text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end);
}

const cases: [title: string, before: string, after: string][] = [
  ["a new file", "", "rules:\n  missing-due: off\n"],
  ["only a comment", "# ours\n", "# ours\nrules:\n  missing-due: off\n"],
  ["only a comment without a line end", "# ours", "# ours\nrules:\n  missing-due: off\n"],
  ["other keys", "extends: ../.waartoe.yaml\n", "extends: ../.waartoe.yaml\nrules:\n  missing-due: off\n"],
  ["no line end", "exclude: [a]", "exclude: [a]\nrules:\n  missing-due: off\n"],
  [
    "other rules",
    "rules:\n    empty-why: off # why not\nexclude: [a]\n",
    "rules:\n    empty-why: off # why not\n    missing-due: off\nexclude: [a]\n",
  ],
  [
    "a comment after the last rule",
    "rules:\n  empty-why: off\n\n# the rest\nexclude: [a]\n",
    "rules:\n  empty-why: off\n  missing-due: off\n\n# the rest\nexclude: [a]\n",
  ],
  ["the rule itself", "rules:\n  missing-due: warning # soon\n", "rules:\n  missing-due: off # soon\n"],
  ["the rule, quoted", "rules:\n  'missing-due': \"error\"\n", "rules:\n  'missing-due': off\n"],
  [
    "the rule with nothing",
    "rules:\n  missing-due:\n  empty-why: off\n",
    "rules:\n  missing-due: off\n  empty-why: off\n",
  ],
  ["rules with nothing", "rules:\nexclude: [a]\n", "rules:\n  missing-due: off\nexclude: [a]\n"],
  ["rules with nothing but a comment", "rules: # none yet\n", "rules: # none yet\n  missing-due: off\n"],
  ["rules at the very end", "rules:", "rules:\n  missing-due: off\n"],
  ["flow", "rules: {empty-why: off}\n", "rules: {empty-why: off, missing-due: off}\n"],
  [
    "flow with a comma at the end",
    "rules: {empty-why: off,}\n",
    "rules: {missing-due: off, empty-why: off,}\n",
  ],
  ["empty flow", "rules: {}\n", "rules: {missing-due: off}\n"],
  [
    "flow, the rule itself",
    "rules: {missing-due: info, empty-why: off}\n",
    "rules: {missing-due: off, empty-why: off}\n",
  ],
  ["all flow", "{exclude: [a]}\n", "{exclude: [a], rules: {missing-due: off}}\n"],
  ["empty all flow", "{}\n", "{rules: {missing-due: off}}\n"],
  ["CRLF", "rules:\r\n  empty-why: off\r\n", "rules:\r\n  empty-why: off\r\n  missing-due: off\r\n"],
  [
    "a block scalar before",
    "x-note: |\n  words\n  more\n",
    "x-note: |\n  words\n  more\nrules:\n  missing-due: off\n",
  ],
];

describe("turning a rule off", () => {
  for (const [title, before, expected] of cases) {
    it(title, () => {
      assert.equal(after(before), expected);
      const { rules, ...others } = parse(expected) as { rules: Record<string, string> };
      const { rules: oldRules, ...oldOthers } = (parse(before) ?? {}) as {
        rules?: Record<string, string> | null;
      };
      assert.deepEqual(rules, { ...oldRules, "missing-due": "off" });
      assert.deepEqual(others, oldOthers);
    });
  }

  for (const [title, text] of [
    ["does not parse", "rules: {"],
    ["is a list", "- a\n"],
    ["has rules that are a list", "rules: [a]\n"],
    ["has rules that are an alias", "x-a: &a {empty-why: off}\nrules: *a\n"],
  ] as const) {
    it(`leaves a text alone that ${title}`, () => {
      assert.equal(turnRuleOff(text, "missing-due"), undefined);
    });
  }
});
