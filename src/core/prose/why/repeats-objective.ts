import type { Unit } from "../lexis/lexis";
import { is } from "../lexis/lexis";

/** Words of a why that say nothing beside the objective: more, better, we want. */
const empty = [
  "function",
  "filler",
  "direction",
  "making",
  "quantity",
  "praise",
  "deciding",
  "importance",
  "consequence",
  "generic",
  "verb",
  "state",
  "moment",
];

const shortestStem = 4;

/** Does every word of the why that carries something already stand in the objective? */
export function repeatsObjective(why: readonly Unit[], objective: readonly Unit[]): boolean {
  const known = objective
    .filter((unit) => unit.kind === "word" && !is(unit, "function"))
    .flatMap((unit) => unit.text.split(" "));
  let shared = 0;
  for (const unit of why) {
    if (unit.kind !== "word") continue;
    if (known.some((word) => sameStem(word, unit.text))) shared++;
    else if (!is(unit, ...empty)) return false;
  }
  return shared > 0;
}

/** One word in another form or compound: "klanttevredenheid" and "tevredener", "satisfied" and "satisfaction". */
function sameStem(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  if (length < shortestStem) return a === b;
  let same = 0;
  while (same < length && a[same] === b[same]) same++;
  if (same >= Math.max(shortestStem, Math.ceil(length * 0.65))) return true;
  const stem = b.slice(0, Math.max(5, b.length - 2));
  return b.length >= 5 && a.includes(stem);
}
