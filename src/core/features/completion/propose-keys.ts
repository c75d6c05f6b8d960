import { addDays } from "../../plan/calendar";
import { keysOf, kindAt, type MapKind } from "../../schema/keys";
import { schemaAt, schemas } from "../../schema/schema-at";
import type { FeatureContext } from "../feature-context";
import type { Cursor } from "./cursor";
import { type Proposal, proposal } from "./proposal";

/** What people write first, in that order; the other keys follow as the file format lists them. */
const likeliest: Readonly<Record<MapKind, readonly string[]>> = {
  file: ["team", "period", "objectives", "status"],
  team: ["name", "members"],
  period: ["name", "start", "end"],
  objective: ["objective", "why", "whyNow", "effect", "results", "actions", "owner"],
  result: ["result", "baseline", "target", "unit", "due", "checkins", "owner"],
  action: ["action", "proposedBy", "supportedBy", "kind", "status", "results", "owner"],
  checkin: ["date", "value", "confidence", "by", "note"],
};

/** The keys that still fit in a mapping, likeliest first. */
export function proposeKeys(cursor: Cursor, context: FeatureContext, indent: number): Proposal[] {
  const kind = kindAt(cursor.path);
  if (!kind) return [];
  const all = [...new Set([...likeliest[kind], ...keysOf[kind]])].filter((key) => fits(key, cursor));
  const dash = cursor.needsDash ? "- " : "";
  const hasColon = /^\s*:/u.test(context.text.slice(cursor.word.end, cursor.word.end + 20));
  return all.map((key) => {
    const description = schemaAt(
      schemas.goals,
      `${cursor.path === "" ? "" : `${cursor.path}/`}${key}`,
    )?.description;
    const written = hasColon ? key : whole(key, kind, cursor, context, indent);
    return proposal(cursor, context.text, {
      label: key,
      kind: "key",
      insert: dash + written,
      isSnippet: !hasColon,
      filter: dash + key,
      goesOn: !hasColon && hasValues.has(key),
      ...(description !== undefined && { documentation: description }),
    });
  });
}

/** A reason belongs to what was set aside, and an objective is dropped once it stands. */
function fits(key: string, { taken }: Cursor): boolean {
  return !taken.has(key) && (key !== "reason" || taken.has("status"));
}

/** Keys behind which something can be proposed. */
const hasValues: ReadonlySet<string> = new Set([
  "period",
  "status",
  "lang",
  "type",
  "parent",
  "owner",
  "unit",
  "due",
  "measured",
  "kind",
  "proposedBy",
  "supportedBy",
  "by",
  "date",
  "id",
]);

function whole(key: string, kind: MapKind, cursor: Cursor, context: FeatureContext, indent: number): string {
  if (cursor.flow) return `${key}: $0`;
  const dash = `\n${" ".repeat(cursor.column + (cursor.needsDash ? 2 : 0) + indent)}- `;
  if (key === "objectives") return `${key}:${dash}objective: $0`;
  if (key === "actions") return `${key}:${dash}action: $0`;
  if (key === "checkins") return `${key}:${dash}{date: ${context.today ?? "$1"}, value: $0}`;
  if (key === "results") return kind === "action" ? `${key}: [$0]` : `${key}:${dash}$0`;
  if (key === "members" || key === "supportedBy") return `${key}: [$0]`;
  if (key === "code") return `${key}: ["$0"]`;
  if (key === "start" && context.today !== undefined) return `${key}: ${context.today}$0`;
  if (key === "end" && context.today !== undefined) return `${key}: ${addDays(context.today, 12 * 7)}$0`;
  return `${key}: $0`;
}
