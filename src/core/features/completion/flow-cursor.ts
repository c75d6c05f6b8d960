import type { Cursor } from "./cursor";

interface FlowFrame {
  readonly is: "map" | "list";
  readonly path: string;
  readonly keys: Set<string>;
  key?: string | undefined;
  index: number;
  /** Where the word begins that is being read. */
  from: number;
}

/**
 * Finds out what is being typed between brackets.
 *
 * @param start Where the outermost bracket opens. @param path The place of that value.
 */
export function cursorInFlow(text: string, start: number, offset: number, path: string): Cursor {
  const frames: FlowFrame[] = [];
  let quote: string | undefined;
  for (let at = start; at < offset; at++) {
    const sign = text[at]!;
    const top = frames.at(-1);
    if (quote !== undefined) {
      if (sign === "\\" && quote === '"') at++;
      else if (sign === quote) quote = undefined;
    } else if ((sign === '"' || sign === "'") && /[\s,:[{]/u.test(text[at - 1] ?? " ")) quote = sign;
    else if (sign === "[" || sign === "{") {
      const inner = top ? placeIn(top) : path;
      frames.push({
        is: sign === "[" ? "list" : "map",
        path: inner,
        keys: new Set(),
        index: 0,
        from: at + 1,
      });
    } else if (sign === "]" || sign === "}") {
      frames.pop();
    } else if (sign === "," && top) {
      top.key = undefined;
      top.index++;
      top.from = at + 1;
    } else if (
      sign === ":" &&
      top?.is === "map" &&
      top.key === undefined &&
      /\s|["']/u.test((text[at + 1] ?? " ") + (text[at - 1] ?? ""))
    ) {
      top.key = text
        .slice(top.from, at)
        .trim()
        .replace(/^["']|["']$/gu, "");
      top.keys.add(top.key);
      top.from = at + 1;
    }
  }
  const top = frames.at(-1);
  const base = { flow: true, column: 0, needsDash: false };
  if (!top) return { ...base, at: "text", path: "", taken: new Set(), word: { start: offset, end: offset } };
  const lead = /^\s*/u.exec(text.slice(top.from, offset))?.[0].length ?? 0;
  const rest = /^[^,\]}:\r\n#]*/u.exec(text.slice(offset))?.[0].trimEnd().length ?? 0;
  const lineStart = Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
  const word = { start: Math.max(top.from + lead, lineStart), end: offset + rest };
  if (top.is === "map" && top.key === undefined) {
    const taken = new Set([...top.keys, ...keysAhead(text, offset + rest)]);
    return { ...base, at: "key", path: top.path, taken, word };
  }
  return { ...base, at: top.is === "list" ? "item" : "value", path: placeIn(top), taken: new Set(), word };
}

function placeIn({ is, path, key, index }: FlowFrame): string {
  return `${path}/${is === "list" ? String(index) : (key ?? "")}`;
}

/** The keys that follow in the same mapping. */
function keysAhead(text: string, from: number): string[] {
  const ahead = /^[^{}[\]]*(?=\})/u.exec(text.slice(from, from + 2000))?.[0] ?? "";
  return [...ahead.matchAll(/,\s*([\w-]+)\s*:/gu)].map((match) => match[1]!);
}
