import type { Action } from "../model/plan";
import type { Node } from "../syntax/node";
import { buildBase, placeOf } from "./build-item";
import type { ItemContext } from "./build-context";
import { dateAt, fieldAt, oneOf, referencesAt, textAt, textsAt } from "./fields";

export function buildAction(node: Node, path: string, context: ItemContext): Action {
  const place = placeOf(node, path);
  const kind = fieldAt(
    place,
    "kind",
    oneOf("precondition", "condition", "process", "skill", "product", "experiment"),
  );
  const statusField = fieldAt(
    place,
    "status",
    oneOf("proposed", "accepted", "in-progress", "done", "declined", "stopped"),
  );
  const owner = textAt(place, "owner");
  const due = dateAt(place, "due");
  const link = textAt(place, "link");
  return {
    item: "action",
    ...buildBase(node, path, "action", context),
    ...(kind && { kind }),
    proposedBy: textsAt(place, "proposedBy"),
    supportedBy: textsAt(place, "supportedBy"),
    status: statusField?.value ?? "proposed",
    ...(statusField && { statusField }),
    ...(owner && { owner }),
    ...(due && { due }),
    results: referencesAt(place, "results", context.path),
    code: textsAt(place, "code"),
    ...(link && { link }),
  };
}
