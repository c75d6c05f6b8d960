import type { TextEdit } from "../model/finding";
import { keysOf } from "../schema/keys";
import { get, type MapNode } from "../syntax/node";
import { type DraftMap, Source } from "./draft";
import { editing, type EditedFile, type EditOutcome, ownEntry, ownValue } from "./edited-file";
import { resultAt } from "./item-map";
import { appendItem, setKey } from "./yaml-edits";

/** What somebody notes of a result. */
export interface CheckinDraft {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** As typed: `7.5`, `9,5 jaar`, `+3`, `true`. */
  readonly value: string;
  /** As typed: `0.6`, `8/10`, `60%`. */
  readonly confidence?: string;
  readonly by?: string;
  readonly note?: string;
}

/**
 * Adds a check-in to a result. A second one of the same day by the same person takes the place of the first. A `current`
 * that is there follows.
 *
 * @param path The result's place: `objectives/0/results/2`.
 */
export function addCheckin(text: string, path: string, draft: CheckinDraft): EditOutcome {
  return editing(text, (file) => {
    const result = resultAt(file, path);
    const checkin = checkinOf(draft);
    if (result.is === "sentence") return result.become({ checkins: [checkin] });
    const { map } = result;
    const same = sameDay(map, draft);
    const edits = same
      ? Object.entries(checkin).flatMap(([key, value]) =>
          value instanceof Source || typeof value === "string"
            ? setKey(file, same, key, value, keysOf.checkin)
            : [],
        )
      : appendItem(file, map, "checkins", checkin, keysOf.result);
    return [...edits, ...currentTo(file, map, draft.value)];
  });
}

function checkinOf({ date, value, confidence, by, note }: CheckinDraft): DraftMap {
  return {
    date: new Source(date),
    value: new Source(value),
    confidence: confidence === undefined ? undefined : new Source(confidence),
    by,
    note,
  };
}

function sameDay(map: MapNode, { date, by }: CheckinDraft): MapNode | undefined {
  const found = ownEntry(map, "checkins");
  const list = found && ownValue(map, found);
  if (list?.is !== "list") return undefined;
  return list.items.find(
    (item): item is MapNode =>
      item.is === "map" &&
      !item.uses &&
      sourceOf(item, "date") === date &&
      (sourceOf(item, "by") ?? "").toLowerCase() === (by ?? "").toLowerCase(),
  );
}

function sourceOf(map: MapNode, key: string): string | undefined {
  const node = get(map, key);
  return node?.is === "scalar" && node.value !== null ? node.source.trim() : undefined;
}

function currentTo(file: EditedFile, map: MapNode, value: string): TextEdit[] {
  return ownEntry(map, "current") ? setKey(file, map, "current", new Source(value), keysOf.result) : [];
}
