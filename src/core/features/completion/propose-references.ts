import { writeScalar } from "../../edits/write-scalar";
import type { Item } from "../../model/plan";
import { itemsOf } from "../../plan/items";
import type { FeatureContext, FeatureFile } from "../feature-context";
import type { Cursor } from "./cursor";
import { type Proposal, proposal } from "./proposal";

/** The items that can be referred to, with their sentences; nearest first, and not what would refer to itself. */
export function proposeReferences(
  cursor: Cursor,
  context: FeatureContext,
  kinds: readonly Item["item"][],
): Proposal[] {
  const objective = /^objectives\/\d+/u.exec(cursor.path)?.[0] ?? "";
  const isParent = !kinds.includes("result") || kinds.length > 1;
  const from = ({ plan, path }: FeatureFile, prefix: string): Proposal[] => {
    if (!plan) return [];
    const items = [...itemsOf(plan)].filter(({ item, id }) => id && kinds.includes(item));
    const isOwn = (item: Item): boolean => prefix === "" && `${item.path}/`.startsWith(`${objective}/`);
    const fitting = isParent ? items.filter((item) => !isOwn(item)) : items;
    const near = fitting.sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)));
    return near.map((item) => {
      const reference = prefix + (item.id?.value ?? "");
      const words = item.text?.value ?? "";
      return proposal(cursor, context.text, {
        label: reference,
        kind: "reference",
        insert: (cursor.needsDash ? "- " : "") + writeScalar(reference, cursor.flow),
        detail: words,
        documentation: prefix === "" ? words : `${words}\n${path}`,
        filter: `${reference} ${words}`,
      });
    });
  };
  return [...from(context, ""), ...context.others.flatMap((other) => from(other, `/${other.path}#`))];
}
