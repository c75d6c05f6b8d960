import { addAction } from "../../core/edits";
import type { Lang } from "../../core/language/lang";
import { catalogues } from "../../core/messages";
import type { ActionKind } from "../../core/model";
import { findItem, writeEdit } from "../files/goals-item";
import { GoalsFiles } from "../files/goals-files";
import type { Io } from "../io";

export interface ProposeFlags {
  readonly by: string;
  readonly kind?: ActionKind;
  readonly result: readonly string[];
  readonly lang: Lang;
}

/** Puts an action to the team, under an objective. */
export function propose(objective: string, action: string, flags: ProposeFlags, io: Io): void {
  const { lang, by, kind, result } = flags;
  const say = catalogues[lang].cli;
  const { workingFolder, today } = io;
  const files = new GoalsFiles({ workingFolder, say, locale: lang, rules: {}, today });
  const found = findItem(objective, "objective", files);
  const draft = { action, proposedBy: by, results: result, ...(kind && { kind }) };
  writeEdit(found, addAction(found.text, found.item.path, draft), files);
  io.out(`${say.proposed({ text: action, path: found.shown })}\n`);
}
