import { schemaAt, type SchemaPart, schemas } from "../../schema/schema-at";
import { type Cursor, cursorAt } from "./cursor";
import { type Proposal, proposal } from "./proposal";

/** What fits at an offset of a `.waartoe.yaml`: keys, rule ids, severities, names of word lists. */
export function configCompletionsAt(text: string, offset: number): Proposal[] {
  const cursor = cursorAt(text, offset);
  if (cursor.at === "key") return keys(cursor, text);
  if (cursor.at === "value") return values(cursor, text);
  return [];
}

function keys(cursor: Cursor, text: string): Proposal[] {
  const part = schemaAt(schemas.config, cursor.path);
  const hasColon = /^\s*:/u.test(text.slice(cursor.word.end, cursor.word.end + 20));
  return Object.entries(part?.properties ?? {})
    .filter(([key]) => !cursor.taken.has(key))
    .map(([key, property]) =>
      proposal(cursor, text, {
        label: key,
        kind: cursor.path === "rules" ? "rule" : "key",
        insert: hasColon ? key : key + behind(property, cursor),
        isSnippet: !hasColon,
        goesOn: !hasColon,
        ...(property.description !== undefined && { documentation: property.description }),
      }),
    );
}

function behind(property: SchemaPart, { flow, column }: Cursor): string {
  const types = ([] as readonly string[]).concat(property.type ?? []);
  if (flow || types.includes("string")) return ": $0";
  if (types.includes("object")) return `:\n${" ".repeat(column + 2)}$0`;
  return types.includes("array") ? ": [$0]" : ": $0";
}

function values(cursor: Cursor, text: string): Proposal[] {
  const part = schemaAt(schemas.config, cursor.path);
  const words = part?.enum ?? [];
  return words
    .filter((word) => typeof word === "string")
    .map((word) => proposal(cursor, text, { label: word, kind: "value", insert: word }));
}
