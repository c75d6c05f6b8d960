import type { OverviewMessage, OverviewUpdate } from "../core/overview/overview-input";
import { keepPlace } from "./keep-place";
import { update } from "./update";

interface Editor {
  postMessage(message: OverviewMessage): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): Editor;

const editor = acquireVsCodeApi();
const page = document.querySelector("main")!;
const place = keepPlace(page, editor);

window.addEventListener("message", ({ data }: MessageEvent<OverviewUpdate>) => {
  update(page, data.html);
  place.restore();
});

document.addEventListener(
  "click",
  (event) => {
    const { target } = event;
    const link = target instanceof Element ? target.closest("button, a") : null;
    if (link instanceof HTMLButtonElement) post(link.dataset);
    else if (link instanceof HTMLAnchorElement) {
      // The editor would scroll there as well, but leave the keyboard behind.
      event.preventDefault();
      event.stopPropagation();
      document.getElementById(link.hash.slice(1))?.focus();
    }
  },
  { capture: true },
);

editor.postMessage({ type: "ready" });

function post({ file, path, create }: DOMStringMap): void {
  if (create !== undefined) editor.postMessage({ type: "create" });
  else if (file !== undefined) editor.postMessage({ type: "open", file, path: path ?? "" });
}
