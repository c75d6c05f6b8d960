import type { Item } from "../model/plan";

/** What happens to items that are dropped on a line: they are linked to it, or go before it or to the end of what it holds. */
export type Drop = "link" | "before" | "end";

/**
 * What a drop means. Items of one kind go before a sibling, or to the end of an objective or a file; a result and an
 * action are linked, whichever is dropped. Undefined where it means nothing.
 *
 * @param dragged The places of what is dragged. @param onto That of the line; empty for a file.
 */
export function dropOf(dragged: readonly string[], onto: string): Drop | undefined {
  const kinds = new Set(dragged.map(kindOf));
  const [kind] = kinds;
  if (!kind || kinds.size > 1) return undefined;
  const goal = kindOf(onto);
  if (goal === kind) return "before";
  if (goal === "file") return kind === "objective" ? "end" : undefined;
  if (goal === "objective") return "end";
  const isLink = (kind === "result" && goal === "action") || (kind === "action" && goal === "result");
  return isLink && dragged.length === 1 ? "link" : undefined;
}

function kindOf(path: string): Item["item"] | "file" {
  if (path === "") return "file";
  if (/\/results\/\d+$/u.test(path)) return "result";
  return /\/actions\/\d+$/u.test(path) ? "action" : "objective";
}
