import type { OverviewMessage } from "../../core/overview/overview-input";

/** What the page posted, if it is something that our page posts. */
export function readMessage(posted: unknown): OverviewMessage | undefined {
  if (typeof posted !== "object" || posted === null || !("type" in posted)) return undefined;
  switch (posted.type) {
    case "ready":
    case "create":
      return { type: posted.type };
    case "open":
      return "file" in posted &&
        typeof posted.file === "string" &&
        "path" in posted &&
        typeof posted.path === "string"
        ? { type: "open", file: posted.file, path: posted.path }
        : undefined;
    default:
      return undefined;
  }
}
