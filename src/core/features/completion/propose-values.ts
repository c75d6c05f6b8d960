import { writeScalar } from "../../edits/write-scalar";
import { catalogues } from "../../messages";
import { schemaAt, schemas } from "../../schema/schema-at";
import type { FeatureContext } from "../feature-context";
import type { Cursor } from "./cursor";
import { dates, periods } from "./likely-dates";
import { people } from "./likely-people";
import { proposeReferences } from "./propose-references";
import { type Proposal, proposal } from "./proposal";
import { slugs } from "./slugs";
import { unitsOf } from "./units-of";

/** What can stand behind a key, or in its list. */
export function proposeValues(cursor: Cursor, context: FeatureContext): Proposal[] {
  const { text, locale } = context;
  const steps = cursor.path.split("/").filter((step) => !/^\d+$/u.test(step));
  const key = steps.at(-1) ?? "";
  const owner = steps.at(-2) ?? "file";
  const make = (
    kind: Proposal["kind"],
    values: readonly { readonly value: string; readonly detail?: string }[],
    isTyped = false,
  ): Proposal[] =>
    values.map(({ value, detail }) =>
      proposal(cursor, text, {
        label: value,
        kind,
        insert: (cursor.needsDash ? "- " : "") + (isTyped ? value : writeScalar(value, cursor.flow)),
        ...(detail !== undefined && { detail }),
      }),
    );
  switch (key) {
    case "parent":
      return proposeReferences(cursor, context, ["objective", "result"]);
    case "results":
      return owner === "actions" ? proposeReferences(cursor, context, ["result"]) : [];
    case "owner":
    case "by":
    case "supportedBy":
      return make("person", people(context));
    case "proposedBy":
      return make("person", [
        ...people(context),
        { value: "team", detail: catalogues[locale].features.wholeTeam() },
      ]);
    case "members":
      return make("person", people(context, "not-members"));
    case "period":
      return make("date", periods(context));
    case "due":
    case "date":
    case "start":
    case "end":
      return make("date", dates(key, context), true);
    case "unit":
      return make("unit", unitsOf(context));
    case "id":
      return make("value", slugs(cursor, context));
    default:
      return proposeWords(cursor, context);
  }
}

function proposeWords(cursor: Cursor, { text }: FeatureContext): Proposal[] {
  const part = schemaAt(schemas.goals, cursor.path);
  const words = (part?.enum ?? []).filter((word) => typeof word === "string" || typeof word === "number");
  return words.map((word) =>
    proposal(cursor, text, {
      label: String(word),
      kind: "value",
      insert: String(word),
      ...(part?.description !== undefined && { documentation: part.description }),
    }),
  );
}
