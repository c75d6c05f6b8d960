import { catalogues } from "../../messages";
import { kindAt } from "../../schema/keys";
import type { FeatureContext } from "../feature-context";
import type { Cursor } from "./cursor";
import { type Proposal, proposal } from "./proposal";

/** Whole objectives, results in their usual shapes, actions and check-ins, with places to fill in. */
export function proposeItems(cursor: Cursor, context: FeatureContext): Proposal[] {
  const { text, today = "", locale, plan } = context;
  const kind = kindAt(cursor.path);
  // Advice follows the language of the goals, not of the editor.
  const say = catalogues[plan?.lang ?? locale].snippets;
  const labels = catalogues[locale].snippets.labels;
  const below = `\n${" ".repeat(cursor.column + (cursor.needsDash ? 2 : 0))}`;
  const snippet = (label: string, body: string): Proposal =>
    proposal(cursor, text, {
      label,
      kind: "snippet",
      insert: (cursor.needsDash ? "- " : "") + body.replaceAll("\n", below),
      isSnippet: true,
      documentation: body.replace(/\$\{\d:([^$}]*)\}|\$\{\d\|([^$,}]*)(?:,[^$}]*)?\}|\$\d/gu, "$1$2"),
    });
  if (kind === "checkin") {
    const body = `date: ${today === "" ? "${1:2026-01-31}" : today}, value: \${2:0}, confidence: \${3:0.7}`;
    return [snippet(labels.checkin, `{${body}}`)];
  }
  if (cursor.flow) return [];
  switch (kind) {
    case "objective":
      return [snippet(labels.objective, say.objective)];
    case "result":
      return [
        snippet(labels.fromTo, say.fromTo),
        snippet(labels.relative, say.relative),
        snippet(labels.delta, say.delta),
        snippet(labels.threshold, say.threshold),
        snippet(labels.guard, say.guard),
        snippet(labels.milestone, say.milestone),
        snippet(labels.inFields, say.inFields),
      ];
    case "action":
      return [snippet(labels.action, say.action)];
    default:
      return [];
  }
}
