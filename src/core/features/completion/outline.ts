/** What is open where a line begins: mappings and lists in lines, outermost first. */
export type Frame = MapFrame | ListFrame;

interface MapFrame {
  readonly is: "map";
  readonly column: number;
  key: string;
  /** Nothing is written behind the key yet. */
  open: boolean;
}

interface ListFrame {
  readonly is: "list";
  readonly column: number;
  index: number;
}

/** What stands on a line behind its dashes and its key. */
interface LineValue {
  readonly key?: string;
  /** The place of the value: `objectives/0/why`. */
  readonly path: string;
  readonly text: string;
  /** Where it begins in the line. */
  readonly at: number;
  /** The column of the mapping or list that it belongs to. */
  readonly column: number;
}

/** The place that frames lead to. */
export function pathOf(frames: readonly Frame[]): string {
  return frames.map((frame) => (frame.is === "map" ? frame.key : String(frame.index))).join("/");
}

/** The key that a line, from its key on, gives a value. */
export function keyOf(line: string): string | undefined {
  const found =
    /^(?:"([^"]*)"\s*|'([^']*)'\s*|([^\s"'#[\]{},&*!|>%@`:-][^:#]*|-[^\s:#][^:#]*)):(?=\s|$)/u.exec(line);
  return found?.[1] ?? found?.[2] ?? found?.[3]?.trimEnd();
}

/**
 * Takes a line in: `frames` is what is open behind it. Notes its key in `keys`, by the place of the mapping.
 *
 * @returns What stands behind its key or dash; undefined for a line that goes on with the text above it.
 */
export function readLine(
  line: string,
  frames: Frame[],
  keys: Map<string, Set<string>>,
): LineValue | undefined {
  let column = /^ */u.exec(line)?.[0].length ?? 0;
  let dashes = 0;
  for (;;) {
    const dash = /^-(?: +|$)/u.exec(line.slice(column));
    if (!dash) break;
    while (frames.length > 0 && frames.at(-1)!.column > column) frames.pop();
    const top = frames.at(-1);
    if (top?.is === "list" && top.column === column) top.index++;
    else frames.push({ is: "list", column, index: 0 });
    column += dash[0].length;
    dashes++;
  }
  const key = keyOf(line.slice(column));
  if (key === undefined) {
    return dashes === 0
      ? undefined
      : { path: pathOf(frames), text: line.slice(column), at: column, column: frames.at(-1)!.column };
  }
  while (frames.length > 0 && isClosedBy(frames.at(-1)!, column)) frames.pop();
  const top = frames.at(-1);
  const colon = line.indexOf(":", column + key.length);
  const at = colon + 1 + (/^\s*/u.exec(line.slice(colon + 1))?.[0].length ?? 0);
  const text = line.slice(at);
  const open = text.replace(/^#.*$/u, "") === "";
  if (top?.is === "map" && top.column === column) {
    top.key = key;
    top.open = open;
  } else frames.push({ is: "map", column, key, open });
  const owner = pathOf(frames.slice(0, -1));
  const known = keys.get(owner);
  if (known) known.add(key);
  else keys.set(owner, new Set([key]));
  return { key, path: pathOf(frames), text, at, column };
}

/** A key at a column ends what is open further in, and a list whose dashes stand under the key before it. */
function isClosedBy(frame: Frame, column: number): boolean {
  return frame.column > column || (frame.is === "list" && frame.column === column);
}

/** How many brackets of a flow value are still open at its end. */
export function depthOfFlow(value: string): number {
  let depth = 0;
  let quote: string | undefined;
  for (let at = 0; at < value.length; at++) {
    const sign = value[at]!;
    if (quote !== undefined) {
      if (sign === "\\" && quote === '"') at++;
      else if (sign === quote) quote = undefined;
    } else if ((sign === '"' || sign === "'") && /[\s,:[{]/u.test(value[at - 1] ?? " ")) quote = sign;
    else if (sign === "[" || sign === "{") depth++;
    else if (sign === "]" || sign === "}") {
      depth--;
      if (depth === 0) return 0;
    }
  }
  return depth;
}
