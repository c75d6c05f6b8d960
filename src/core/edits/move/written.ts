import { catalogues } from "../../messages";
import type { Span } from "../../model/span";
import type { Node, ScalarNode } from "../../syntax/node";
import { parseYaml } from "../../syntax/parse-yaml";
import { Refused } from "../edited-file";
import { quote, writeScalar } from "../write-scalar";
import type { Lifted } from "./lifted";

/** How the items of a list in lines stand there. */
export interface Column {
  readonly column: number;
  readonly width: number;
  readonly eol: string;
}

/** An item as lines at another place; the blank lines around it are not among them. */
export function asLines(lifted: Lifted, { column, width, eol }: Column): string {
  const { text, lines } = lifted;
  const indent = " ".repeat(column);
  if (!lines) {
    return `${indent}${"-".padEnd(width)}${text.includes("\n") ? flat(lifted) : text}`;
  }
  const before = text.slice(0, lines.dash).split("\n").length - 1;
  const shift = column - lines.column;
  // Only what stands below a mapping's first key has to stand right below it; a sentence with other words became one.
  const isMap = lifted.item.is === "map" || lifted.isChanged;
  const inner = lines.width === 0 || !isMap ? shift : shift + width - lines.width;
  return text
    .split(/\r?\n/u)
    .map((line, at) => {
      if (at !== before || lines.width === 0) return shifted(line, at <= before ? shift : inner);
      return `${indent}${"-".padEnd(width)}${line.slice(lines.column + lines.width)}`;
    })
    .join(eol);
}

function shifted(line: string, by: number): string {
  if (line.trim() === "") return line;
  if (by >= 0) return " ".repeat(by) + line;
  const indent = /^ */u.exec(line)?.[0].length ?? 0;
  return line.slice(Math.min(indent, -by));
}

/** An item as it stands between brackets. */
export function inFlow(lifted: Lifted): string {
  const { text, lines } = lifted;
  return lines || text.includes("\n") ? flat(lifted) : text;
}

/** In one line a comment has no place, and there is no telling what an anchor stood for. */
function flat({ item, text, isChanged }: Lifted): string {
  const hasAnchor = /(?:^|[\s[{,])&[^\s,[\]{}]/u.test(text);
  if (isChanged || hasAnchor || hasComments(text)) throw new Refused("brackets");
  return oneLine(item, item.span);
}

/** Whether there is a comment in a piece of YAML. */
export function hasComments(text: string): boolean {
  return text.includes("#") && parseYaml(text, catalogues.en).comments.length > 0;
}

/** A node in one line. What is written plain stays so where it can. @param whole Where the text of all of it stands. */
export function oneLine(node: Node, whole: Span): string {
  if (node.span.start < whole.start || node.span.end > whole.end) throw new Refused("shared");
  switch (node.is) {
    case "scalar":
      return scalar(node);
    case "list":
      return `[${node.items.map((item) => oneLine(item, whole)).join(", ")}]`;
    case "map":
      return `{${node.entries
        .map(({ key, value }) => `${writeScalar(key, true)}: ${oneLine(value, whole)}`)
        .join(", ")}}`;
  }
}

function scalar({ style, value, source }: ScalarNode): string {
  if (value === null) return "null";
  if (typeof value === "string") return style === "plain" ? writeScalar(value, true) : quote(value);
  return source;
}
