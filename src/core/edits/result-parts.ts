import { get, type MapNode } from "../syntax/node";
import { type EditedFile, ownEntries, Refused } from "./edited-file";
import { entryEnd } from "./places";

/** A key of a result with its value, as it is written. */
export interface Part {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** An action has such a key, too. */
  readonly fits: boolean;
}

const common = new Set(["id", "result", "owner", "due", "notes"]);

/** The keys of a result's own text in their order, merge keys among them. Refused where its sentence is not its own. */
export function partsOf({ text }: EditedFile, map: MapNode): readonly [Part, ...Part[]] {
  const sentence = get(map, "result");
  if (sentence?.is !== "scalar" || typeof sentence.value !== "string") throw new Refused("missing");
  const own = ownEntries(map).map((one): Part => ({
    key: one.key,
    start: one.keySpan.start,
    end: entryEnd(text, one),
    fits: common.has(one.key) || one.key.startsWith("x-"),
  }));
  const parts = [...own, ...mergesIn(text, map, own)].sort((a, b) => a.start - b.start);
  if (!own.some(({ key }) => key === "result")) throw new Refused("shared");
  return parts as [Part, ...Part[]];
}

/** What a merge key brings need not fit an action. */
function mergesIn(text: string, { span, entries }: MapNode, own: readonly Part[]): Part[] {
  if (entries.length === own.length) return [];
  const gaps = [...own, { start: span.end, end: span.end }].map(({ start }, at) => ({
    from: own[at - 1]?.end ?? span.start,
    to: start,
  }));
  const found = gaps.flatMap(({ from, to }): Part[] => {
    const merge = /<<\s*:\s*(?:\*[^\s,[\]{}]+|\[[^[\]]*\])/u.exec(text.slice(from, to));
    if (!merge) return [];
    const start = from + merge.index;
    return [{ key: "<<", start, end: start + merge[0].length, fits: false }];
  });
  if (found.length === 0) throw new Refused("shared");
  return found;
}
