import assert from "node:assert/strict";
import { check } from "../../../src/core";
import { completionsAt } from "../../../src/core/features/completion/completions";
import type { FeatureContext } from "../../../src/core/features/feature-context";
import { hoverAt } from "../../../src/core/features/hover/hover";
import { lensesOf } from "../../../src/core/features/lenses";
import { linksOf } from "../../../src/core/features/links";
import { definitionAt, referencesAt } from "../../../src/core/features/navigation/go-to";
import { renameAt } from "../../../src/core/features/navigation/rename";
import { type GoalsSymbol, symbolsOf } from "../../../src/core/features/symbols";
import { applyChanges } from "../../../src/core/open";
import { rewritesAt } from "../../../src/core/rewrites";
import { viewFile } from "../../../src/core/views/file-view";
import { nameItems } from "../../../src/core/views/item-names";
import type { NodeView } from "../../../src/core/views/node-view";
import { assertInside, isBroken, options } from "./findings-claims";
import { shownOf } from "./pages-claims";

/** Completion, hover and the like bear any text and any place in it. */
export function assertFeatures(text: string, other: string, offset: number): void {
  const { plan, findings } = check(text, options);
  const beside = {
    text: other,
    plan: check(other, { path: "other/goals.yaml" }).plan,
    path: "other/goals.yaml",
  };
  const context: FeatureContext = {
    text,
    plan,
    path: "team/goals.yaml",
    others: [beside],
    locale: "en",
    today: "2026-11-15",
  };
  for (const { replace } of completionsAt(context, offset)) assertInside(text, replace);
  const hover = hoverAt(context, offset);
  if (hover) assertInside(text, hover.span);
  definitionAt(context, offset);
  referencesAt(context, offset, true);
  renameAt(context, offset, "new-id");
  for (const { span } of linksOf(context)) assertInside(text, span);
  lensesOf(context);
  const inside = (symbol: GoalsSymbol): void => {
    assertInside(text, symbol.span);
    assertInside(text, symbol.selection);
    symbol.children.forEach(inside);
  };
  symbolsOf(context).forEach(inside);
  for (const { edits } of rewritesAt(context, offset)) {
    const after = check(applyChanges(text, edits), options);
    assert.ok(!isBroken(after.findings), "a rewrite breaks the text");
  }
  const { shown } = shownOf(text, { plan, findings });
  const walk = (node: NodeView): void => {
    assert.ok(!node.tooltip().includes("<script>"));
    for (const child of node.children) walk(child);
  };
  walk(
    viewFile({
      path: "team/goals.yaml",
      shown,
      names: plan ? nameItems(plan) : [],
      findings,
      isBroken: isBroken(findings),
      isBehind: false,
      today: "2026-11-15",
      locale: "nl",
    }),
  );
}
