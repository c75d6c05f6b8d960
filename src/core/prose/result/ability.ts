import { oncePerFrame } from "./once";

/** "I can …", "is able to …", "kan na zes weken …": what somebody is able to do, not what will be done. */
export const tellsAbility = oncePerFrame(({ clause, subject }, { row }) => {
  if (subject !== "own") return false;
  for (let i = clause.start; i < clause.end; i++) {
    const { text } = row[i]!;
    if (/^(can|could|able|kan|kunnen|kunt)$/.test(text)) return true;
    if (text === "staat" && row[i - 1]?.text === "in") return true;
  }
  return false;
});
