import { addCheckin } from "../../core/edits";
import type { Lang } from "../../core/language/lang";
import { readField } from "../../core/measure";
import { catalogues } from "../../core/messages";
import { readConfidence } from "../../core/plan/confidence";
import { CliError } from "../cli-error";
import { findItem, writeEdit } from "../files/goals-item";
import { GoalsFiles } from "../files/goals-files";
import type { Io } from "../io";
import { readToday } from "./read-options";

export interface CheckinFlags {
  readonly confidence?: string;
  readonly note?: string;
  readonly by?: string;
  readonly today?: string;
  readonly lang: Lang;
}

/** Notes how a result stands. */
export function checkin(id: string, value: string, flags: CheckinFlags, io: Io): void {
  const { lang, confidence, note, by } = flags;
  const say = catalogues[lang].cli;
  const date = flags.today === undefined ? io.today : readToday(flags.today, say);
  if (confidence !== undefined && readConfidence(confidence) === undefined) {
    throw new CliError(say.badConfidence({ text: confidence }));
  }
  const files = new GoalsFiles({
    workingFolder: io.workingFolder,
    say,
    locale: lang,
    rules: {},
    today: date,
  });
  const found = findItem(id, "result", files);
  if (readField(value, { lang: found.item.lang, kind: "value" }).kind === "none") {
    throw new CliError(say.badValue({ text: value }));
  }
  const draft = {
    date,
    value,
    ...(confidence !== undefined && { confidence }),
    ...(by !== undefined && { by }),
    ...(note !== undefined && { note }),
  };
  writeEdit(found, addCheckin(found.text, found.item.path, draft), files);
  io.out(`${say.checkedIn({ text: found.item.text?.value ?? id, value, path: found.shown })}\n`);
}
