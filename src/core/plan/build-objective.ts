import type { Objective } from "../model/plan";
import type { Node } from "../syntax/node";
import { buildAction } from "./build-action";
import { buildBase, placeOf } from "./build-item";
import type { ItemContext } from "./build-context";
import { buildResult } from "./build-result";
import { fieldAt, itemsAt, oneOf, referencesAt, textAt } from "./fields";

export function buildObjective(node: Node, path: string, context: ItemContext): Objective {
  const place = placeOf(node, path);
  const why = textAt(place, "why");
  const whyNow = textAt(place, "whyNow");
  const effect = textAt(place, "effect");
  const learned = textAt(place, "learned");
  const owner = textAt(place, "owner");
  const type = fieldAt(place, "type", oneOf("committed", "aspirational"));
  const status = textAt(place, "status");
  return {
    item: "objective",
    ...buildBase(node, path, "objective", context),
    ...(why && { why }),
    ...(whyNow && { whyNow }),
    ...(effect && { effect }),
    ...(learned && { learned }),
    ...(owner && { owner }),
    ...(type && { type }),
    parents: referencesAt(place, "parent", context.path),
    dropped: status?.value === "dropped",
    ...(status && { status }),
    results: itemsAt(place, "results", (item, path) => buildResult(item, path, context)),
    actions: itemsAt(place, "actions", (item, path) => buildAction(item, path, context)),
  };
}
