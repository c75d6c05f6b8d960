import { ruleIds } from "../../rules/rule-ids";
import type { Cursor } from "./cursor";
import { type Proposal, proposal } from "./proposal";

/** In a comment: the disable comments, and behind them the rules that they do not name yet. */
export function proposeInComment(cursor: Cursor, text: string): Proposal[] {
  const line = text.slice(text.lastIndexOf("\n", cursor.word.start - 1) + 1, cursor.word.start);
  const behind = /#\s*waartoe-disable(?:-next-line)?[\s,]+((?:[\w-]+[\s,]+)*)$/u.exec(line);
  if (behind) {
    const named = new Set(behind[1]?.split(/[\s,]+/u));
    return ruleIds
      .filter((id) => !named.has(id) && id !== "syntax" && id !== "config")
      .map((id) => proposal(cursor, text, { label: id, kind: "rule", insert: id }));
  }
  if (!/^\s*#\s*$/u.test(line)) return [];
  return ["waartoe-disable-next-line", "waartoe-disable"].map((label) =>
    proposal(cursor, text, { label, kind: "rule", insert: `${label} `, goesOn: true }),
  );
}
