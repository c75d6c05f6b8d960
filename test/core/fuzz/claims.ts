import assert from "node:assert/strict";
import { check, open } from "../../../src/core";
import { parseConfig } from "../../../src/core/config/parse-config";
import { resolveConfig } from "../../../src/core/config/resolve-config";
import { turnRuleOff } from "../../../src/core/config/turn-rule-off";
import { configCompletionsAt } from "../../../src/core/features/completion/config-completions";
import { catalogues } from "../../../src/core/messages";
import { applyChanges } from "../../../src/core/open";
import { changeTo } from "../equivalence/moves";
import { assertFeatures } from "./features-claims";
import {
  assertFindings,
  assertFixes,
  assertInRoot,
  assertInside,
  assertSafeFixes,
  options,
} from "./findings-claims";
import { assertReports } from "./pages-claims";

/** All that holds of every text, be it a goals file or not. @param other Any other text. @param share A place, 0 to 1. */
export function holdsOf(text: string, other: string, share: number): void {
  const result = check(text, options);
  assertFindings(text, result.findings);
  assertFixes(text, result.findings);
  assertSafeFixes(text);
  assertReports(text, other, result);
  assertEditAgrees(text, other);
  assertFeatures(text, other, Math.floor(share * (text.length + 1)));
}

/** What holds of every `.waartoe.yaml`. */
export function holdsOfConfig(text: string, share: number): void {
  const { findings } = parseConfig(text, { messages: catalogues.en, folder: "a" });
  for (const { span, fixes } of findings) {
    assertInside(text, span);
    for (const { edits } of fixes) for (const edit of edits) assertInside(text, edit.span);
  }
  const asked: string[] = [];
  resolveConfig(
    "a/.waartoe.yaml",
    (path) => (asked.push(path), path === "a/.waartoe.yaml" ? text : null),
    catalogues.en,
  );
  for (const path of asked) assertInRoot(path);
  const edit = turnRuleOff(text, "missing-why");
  if (edit) {
    assertInside(text, edit.span);
    const after = parseConfig(applyChanges(text, [edit]), { messages: catalogues.en });
    assert.equal(after.config.rules["missing-why"], "off");
  }
  const offset = Math.floor(share * (text.length + 1));
  for (const { replace } of configCompletionsAt(text, offset)) assertInside(text, replace);
}

function assertEditAgrees(text: string, other: string): void {
  const document = open(other, options);
  document.findings.at(0);
  document.edit([changeTo(other, text)]);
  const afresh = open(text, options);
  const said = (one: typeof document) => ({
    text: one.text,
    plan: one.plan,
    exports: one.exports,
    findings: one.findings.map((finding) => ({ ...finding, fixes: finding.fixes })),
  });
  assert.deepEqual(said(document), said(afresh));
  for (const path of afresh.references) assertInRoot(path);
}
