import assert from "node:assert/strict";
import { check, type CheckOptions, type Finding } from "../../../src/core";
import { defaultConfig } from "../../../src/core/config/default-config";
import { applySafeFixes } from "../../../src/core/edits";
import type { Span } from "../../../src/core/model/span";
import { applyChanges } from "../../../src/core/open";
import { isRuleId } from "../../../src/core/rules/rule-ids";

export const options: CheckOptions = {
  today: "2026-11-15",
  path: "team/goals.yaml",
  config: { ...defaultConfig, rules: { "missing-why-now": "info", "missing-effect": "info" } },
};

export function assertInside(text: string, { start, end }: Span): void {
  assert.ok(
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length,
    `${String(start)}–${String(end)} of ${String(text.length)}`,
  );
}

/** A path from the root that stays in it. */
export function assertInRoot(path: string): void {
  assert.ok(!path.startsWith("/") && !path.split("/").includes(".."), path);
}

export function isBroken(findings: readonly Finding[]): boolean {
  return findings.some(({ rule, severity }) => rule === "syntax" && severity === "error");
}

export function assertFindings(text: string, findings: readonly Finding[]): void {
  let last = 0;
  for (const { rule, span, message, path, related = [] } of findings) {
    assertInside(text, span);
    assert.ok(isRuleId(rule) && message.length > 0 && typeof path === "string");
    assert.ok(span.start >= last, "in the order of the text");
    last = span.start;
    if (rule === "syntax") assert.ok(span.end > span.start, `a range somebody can find: ${message}`);
    for (const one of related) if (one.file === undefined) assertInside(text, one.span);
  }
  if (isBroken(findings)) assert.ok(findings.every(({ rule }) => rule === "syntax"));
}

/** Every fix can be made; a text that parsed still does. */
export function assertFixes(text: string, findings: readonly Finding[]): void {
  const wasBroken = isBroken(findings);
  for (const { rule, fixes } of findings) {
    for (const { title, kind, edits, select } of fixes) {
      const own = edits.filter(({ file }) => file === undefined);
      let end = 0;
      for (const { span } of [...own].sort(
        (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
      )) {
        assertInside(text, span);
        assert.ok(span.start >= end, `edits of "${title}" overlap`);
        end = span.end;
      }
      const after = applyChanges(text, own);
      const { findings: left } = check(after, options);
      assertFindings(after, left);
      if (select) assertInside(after, select);
      if (wasBroken || hasExplicitKeys(text)) continue;
      const filled = select && kind === "ask" ? fillIn(after, select) : after;
      const isWhole = !isBroken(check(filled, options).findings);
      assert.ok(isWhole, `${rule}, "${title}" breaks the text: ${JSON.stringify(filled)}`);
    }
  }
}

/** Somebody writes what is asked for. */
function fillIn(text: string, { start, end }: Span): string {
  return start === end ? `${text.slice(0, start)}x${text.slice(start)}` : text;
}

/** `? key`, on a line of its own, is how nobody writes goals; edits do not reckon with it. */
function hasExplicitKeys(text: string): boolean {
  return /^[ \t\ufeff]*(?:- *)*\?\s/mu.test(text) || /[[{,]\s*\?\s/u.test(text);
}

/** What is mended unseen is mended once and for all, and breaks nothing. */
export function assertSafeFixes(text: string): void {
  const { text: after } = applySafeFixes(text, options);
  if (!isBroken(check(text, options).findings)) assert.ok(!isBroken(check(after, options).findings), after);
  assert.equal(applySafeFixes(after, options).text, after);
}
