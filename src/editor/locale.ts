import * as vscode from "vscode";
import type { Lang } from "../core";

/** The language of messages: the display language where there is a catalogue for it, else English. */
export function locale(): Lang {
  return /^nl\b/i.test(vscode.env.language) ? "nl" : "en";
}
