import { type Changes, filesChanged } from "./file-changes";

/**
 * Version 1 of the list of changes in JSON: the files in which something changed, and in them the items; see `Change` for
 * the kinds. Numbers are given as they are shown.
 */
export function changesJson(changes: Changes): string {
  return `${JSON.stringify({ version: 1, since: changes.since, files: filesChanged(changes) }, undefined, 2)}\n`;
}
