import type { NodeView } from "./node-view";

/** In the order of the text, but what was set aside comes last. */
export function setAsideLast(nodes: readonly NodeView[]): NodeView[] {
  return [...nodes.filter(({ dimmed }) => !dimmed), ...nodes.filter(({ dimmed }) => dimmed)];
}
