import type { Span } from "../../model/span";
import { cursorInFlow } from "./flow-cursor";
import { depthOfFlow, type Frame, keyOf, pathOf, readLine } from "./outline";

/**
 * Where in a document somebody is typing, found by lines and columns alone, so that it can be told of text that does
 * not parse yet.
 */
export interface Cursor {
  /**
   * `key`: a key of the mapping at `path`. `item`: the start of a list's item; `path` is the item's. `value`: what
   * stands behind the key, or in the list, at `path`. `comment` and `text`: words between which nothing is proposed.
   */
  readonly at: "key" | "item" | "value" | "comment" | "text";
  readonly path: string;
  /** The keys that the mapping has beside the one that is being typed. */
  readonly taken: ReadonlySet<string>;
  /** What a proposal replaces: the word that is being typed, to its end. */
  readonly word: Span;
  readonly flow: boolean;
  /** Where a further line of the same mapping, or item, begins. */
  readonly column: number;
  /** An item that still lacks its dash. */
  readonly needsDash: boolean;
}

/** Finds out what is being typed at an offset. */
export function cursorAt(text: string, given: number): Cursor {
  const offset = text[given] === "\n" && text[given - 1] === "\r" ? given - 1 : given;
  const keys = new Map<string, Set<string>>();
  const frames: Frame[] = [];
  let found: Cursor | undefined;
  let blockScalar: number | undefined;
  let flow: { readonly start: number; readonly path: string } | undefined;
  let ownKey: string | undefined;
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end).replace(/\r$/u, "");
    const isHere = offset >= start && offset <= end;
    const indent = /^ */u.exec(line)?.[0].length ?? 0;
    const isBlank = line.trim() === "";
    if (blockScalar !== undefined && !isBlank && indent <= blockScalar) blockScalar = undefined;
    if (isHere && blockScalar !== undefined && (!isBlank || offset - start > blockScalar)) {
      found = nowhere("text", offset);
    } else if (isHere) {
      const head = line.slice(0, offset - start);
      const inFlow = flow ?? flowOn(head, start, frames);
      const isQuoted = /^[^"']*:\s+(["'])(?:(?!\1).)*$/u.exec(head) !== null;
      if (!isQuoted && /(?:^|\s)#/u.test(head))
        found = { ...nowhere("comment", offset), word: wordAround(text, offset) };
      else if (inFlow) found = cursorInFlow(text, inFlow.start, offset, inFlow.path);
      else {
        const place = placeOn(line, head, start, frames);
        found = place;
        ownKey = keyOf(line.slice(place.column));
      }
    }
    if (flow) {
      if (depthOfFlow(text.slice(flow.start, end)) <= 0) flow = undefined;
    } else if (blockScalar === undefined && !isBlank && !line.trimStart().startsWith("#")) {
      const value = readLine(line, frames, keys);
      if (value && /^[|>][-+\d]*\s*(?:#|$)/u.test(value.text)) blockScalar = value.column;
      else if (value && /^[[{]/u.test(value.text) && depthOfFlow(value.text) > 0) {
        flow = { start: start + value.at, path: value.path };
      }
    }
    if (newline < 0) break;
    start = newline + 1;
  }
  const cursor = found ?? nowhere("text", offset);
  if (cursor.flow) return cursor;
  const taken = new Set(keys.get(cursor.path));
  if (ownKey !== undefined && cursor.at === "key") taken.delete(ownKey);
  return { ...cursor, taken };
}

function nowhere(at: "comment" | "text", offset: number): Cursor {
  return {
    at,
    path: "",
    taken: new Set(),
    word: { start: offset, end: offset },
    flow: false,
    column: 0,
    needsDash: false,
  };
}

function wordAround(text: string, offset: number): Span {
  const before = /(?<![\w-])[\w-]*$/u.exec(text.slice(Math.max(0, offset - 100), offset))?.[0].length ?? 0;
  const after = /^[\w-]*/u.exec(text.slice(offset, offset + 100))?.[0].length ?? 0;
  return { start: offset - before, end: offset + after };
}

/** The bracket that opens on the line before the cursor, and is not closed there. */
function flowOn(
  head: string,
  start: number,
  frames: readonly Frame[],
): { readonly start: number; readonly path: string } | undefined {
  const value = readLine(
    head,
    frames.map((frame) => ({ ...frame })),
    new Map(),
  );
  if (!value || !/^[[{]/u.test(value.text) || depthOfFlow(value.text) <= 0) return undefined;
  return { start: start + value.at, path: value.path };
}

function placeOn(line: string, head: string, start: number, above: readonly Frame[]): Cursor {
  const frames = above.map((frame) => ({ ...frame }));
  const value = readLine(head, frames, new Map());
  const end = start + line.split(/\s#/u, 1)[0]!.trimEnd().length;
  const base = { taken: new Set<string>(), flow: false, needsDash: false };
  if (value?.key !== undefined) {
    const from = Math.min(start + value.at, start + head.length);
    return {
      ...base,
      at: "value",
      path: value.path,
      word: { start: from, end: Math.max(start + head.length, end) },
      column: value.column,
    };
  }
  const dashes = /^ *(?:-(?: +|$))*/u.exec(head)?.[0] ?? "";
  const column = dashes.includes("-") && !dashes.endsWith(" ") ? dashes.length + 1 : dashes.length;
  const rest = /^[^\s:]*/u.exec(line.slice(dashes.length))?.[0] ?? "";
  const typed = head.slice(dashes.length);
  const word = {
    start: start + dashes.length,
    end: start + Math.max(dashes.length + rest.length, head.length),
  };
  const place = { ...base, word, column };
  if (dashes.includes("-")) return { ...place, at: "item", path: pathOf(frames) };
  // A new sentence behind a colon that was left empty, or a name below it, stands in the list of that key.
  while (frames.length > 0 && frames.at(-1)!.column > column) frames.pop();
  const top = frames.at(-1);
  if (!top) return { ...place, at: "key", path: "" };
  if (top.is === "list" && top.column === column) {
    const isAlsoKey = frames.at(-2)?.column === column && /\S/u.test(typed);
    if (isAlsoKey) return { ...place, at: "key", path: pathOf(frames.slice(0, -2)) };
    return {
      ...place,
      at: "item",
      path: pathOf([...frames.slice(0, -1), { ...top, index: top.index + 1 }]),
      needsDash: true,
    };
  }
  if (top.column === column) return { ...place, at: "key", path: pathOf(frames.slice(0, -1)) };
  if (top.is === "map" && top.open) {
    const isList = /^(?:objectives|results|actions|checkins|members|supportedBy|proposedBy|code)$/u.test(
      top.key,
    );
    const path = pathOf(frames);
    if (isList) return { ...place, at: "item", path: `${path}/0`, needsDash: true };
    return path === "team" || path === "period" || /^(?:rules|options|words)\b/u.test(path)
      ? { ...place, at: "key", path }
      : { ...place, at: "value", path };
  }
  return { ...place, at: "text", path: "" };
}
