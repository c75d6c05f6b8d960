import { layoutOf } from "../../edits/layout";
import { kindAt } from "../../schema/keys";
import { type FeatureContext, rootOf } from "../feature-context";
import { type Cursor, cursorAt } from "./cursor";
import { proposeItems } from "./propose-items";
import { proposeKeys } from "./propose-keys";
import { proposeInComment } from "./propose-rules";
import { proposeValues } from "./propose-values";
import type { Proposal } from "./proposal";

/** What fits at an offset of a goals file, likeliest first. Works in text that does not parse yet. */
export function completionsAt(context: FeatureContext, offset: number): Proposal[] {
  const { text } = context;
  const cursor = cursorAt(text, offset);
  switch (cursor.at) {
    case "comment":
      return proposeInComment(cursor, text);
    case "key":
      return proposeKeys(cursor, context, indentOf(context));
    case "item":
      return inList(cursor, context);
    case "value":
      return proposeValues(cursor, context);
    case "text":
      return [];
  }
}

/** An item may be a mapping, a sentence, or a mere name. */
function inList(cursor: Cursor, context: FeatureContext): Proposal[] {
  if (!kindAt(cursor.path)) return proposeValues(cursor, context);
  const items = cursor.taken.size === 0 ? proposeItems(cursor, context) : [];
  return [...items, ...(cursor.flow ? [] : proposeKeys(cursor, context, indentOf(context)))];
}

function indentOf(context: FeatureContext): number {
  const root = rootOf(context);
  return root?.is === "map" ? layoutOf(context.text, root).listIndent : 2;
}
