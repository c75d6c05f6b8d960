import assert from "node:assert/strict";
import type { Lang } from "../../../src/core/language/lang";
import type { FeatureContext, FeatureFile } from "../../../src/core/features/feature-context";
import { check, open } from "../../../src/core/open";

interface Beside {
  readonly path?: string;
  readonly today?: string;
  readonly locale?: Lang;
  /** The other files' texts by path. */
  readonly others?: Readonly<Record<string, string>>;
}

/** A text with its cursor marked by `|`, as the features see it. */
export function marked(
  text: string,
  { path = "team/goals.yaml", today = "2026-11-24", locale = "en", others = {} }: Beside = {},
): { context: FeatureContext; offset: number } {
  const offset = text.indexOf("|");
  const whole = offset < 0 ? text : text.slice(0, offset) + text.slice(offset + 1);
  const context: FeatureContext = {
    ...typed(whole, path, offset),
    others: Object.entries(others).map(([other, its]) => fileOf(its, other)),
    locale,
    today,
  };
  return { context, offset: offset < 0 ? whole.length : offset };
}

/** A file whose last change was the character before the cursor, brought up to date as an editor does it. */
function typed(text: string, path: string, offset: number): FeatureFile {
  if (offset <= 0) return fileOf(text, path);
  const at = offset - 1;
  const document = open(text.slice(0, at) + text.slice(offset), { path });
  assert.ok(document.length < text.length);
  document.edit([{ span: { start: at, end: at }, text: text.slice(at, offset) }]);
  assert.equal(document.text, text);
  return { text, plan: document.plan, root: document.root, path };
}

function fileOf(text: string, path: string): FeatureFile {
  return { text, plan: check(text, { path }).plan, path };
}

/** Lines without the indentation that they share, and without the first line end. */
export function dedent(text: string): string {
  const lines = text.replace(/^\n/u, "").split("\n");
  const indents = lines.filter((line) => line.trim() !== "").map((line) => /^ */u.exec(line)![0].length);
  const shared = Math.min(...indents);
  return lines.map((line) => line.slice(Math.min(shared, line.length))).join("\n");
}
