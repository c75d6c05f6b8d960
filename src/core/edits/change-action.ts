import type { ActionStatus } from "../model/plan";
import { keysOf } from "../schema/keys";
import { get } from "../syntax/node";
import { Source } from "./draft";
import { editing, type EditOutcome } from "./edited-file";
import { itemMapAt } from "./item-map";
import { appendItem, setKey } from "./yaml-edits";

/**
 * Sets an action's status, and why, where it takes a reason.
 *
 * @param path The action's place: `objectives/0/actions/1`.
 */
export function setActionStatus(
  text: string,
  path: string,
  status: ActionStatus,
  reason?: string,
): EditOutcome {
  return editing(text, (file) => {
    const item = itemMapAt(file, path, "action");
    if (item.is === "sentence") return item.become({ status: new Source(status), reason });
    const action = item.map;
    const stated = setKey(file, action, "status", new Source(status), keysOf.action);
    return reason === undefined
      ? stated
      : [...stated, ...setKey(file, action, "reason", reason, keysOf.action)];
  });
}

/** Adds somebody to those who support an action; nothing changes where that name stands already. */
export function supportAction(text: string, path: string, name: string): EditOutcome {
  return editing(text, (file) => {
    const item = itemMapAt(file, path, "action");
    if (item.is === "sentence") return item.become({ supportedBy: [name] });
    const action = item.map;
    const value = get(action, "supportedBy");
    const names = value?.is === "list" ? value.items : value ? [value] : [];
    const stands = names.some(
      (item) => item.is === "scalar" && item.source.trim().toLowerCase() === name.trim().toLowerCase(),
    );
    return stands ? [] : appendItem(file, action, "supportedBy", name, keysOf.action);
  });
}
