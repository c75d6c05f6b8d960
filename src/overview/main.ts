import morphdom from "morphdom";
import type { OverviewMessage, OverviewUpdate } from "../core/overview/overview-input";

interface Editor {
  postMessage(message: OverviewMessage): void;
  getState(): unknown;
  setState(state: { readonly scroll: number }): void;
}

declare function acquireVsCodeApi(): Editor;

const editor = acquireVsCodeApi();
const page = document.querySelector("main")!;
let isFirst = true;

window.addEventListener("message", ({ data }: MessageEvent<OverviewUpdate>) => {
  show(data.html);
});

document.addEventListener("click", ({ target }) => {
  const button = target instanceof Element ? target.closest("button") : null;
  if (!button) return;
  const { file, path, create } = button.dataset;
  if (create !== undefined) editor.postMessage({ type: "create" });
  else if (file !== undefined) editor.postMessage({ type: "open", file, path: path ?? "" });
});

window.addEventListener("scroll", () => {
  editor.setState({ scroll: window.scrollY });
});

editor.postMessage({ type: "ready" });

/** Brings the page to new content and touches only what differs, so that scroll, focus and what is unfolded stay. */
function show(html: string): void {
  const next = document.createElement("main");
  // What comes here is escaped by the one function that makes it; and the page's policy runs no script but this one.
  next.innerHTML = html;
  morphdom(page, next, {
    childrenOnly: true,
    getNodeKey: (node) =>
      node instanceof HTMLElement ? node.dataset["key"] || node.id || undefined : undefined,
    onBeforeElUpdated: (from, to) => {
      if (from instanceof HTMLDetailsElement && to instanceof HTMLDetailsElement) to.open = from.open;
      return !from.isEqualNode(to);
    },
  });
  if (isFirst) scrollBack();
  isFirst = false;
}

function scrollBack(): void {
  const state = editor.getState();
  if (typeof state === "object" && state !== null && "scroll" in state)
    window.scrollTo(0, Number(state.scroll));
}
