import type { Lang } from "../../language/lang";
import { frames } from "../lexis/frames";
import { is, type Unit } from "../lexis/lexis";

/** What speaks for a why and against it, each as a count with an upper bound. */
export type Signs = Readonly<Record<Sign, number>>;

export type Sign =
  | "facts"
  | "trouble"
  | "past"
  | "negations"
  | "concrete"
  | "measured"
  | "outsiders"
  | "contrasts"
  | "telling"
  | "abstract"
  | "general"
  | "aimed"
  | "itself"
  | "ours"
  | "universal"
  | "platitudes"
  | "importance"
  | "authority"
  | "plans"
  | "deciding";

const most: Readonly<Record<Sign, number>> = {
  facts: 2,
  trouble: 2,
  past: 1,
  negations: 2,
  concrete: 4,
  measured: 1,
  outsiders: 2,
  contrasts: 2,
  telling: 1,
  abstract: 3,
  general: 4,
  aimed: 1,
  itself: 1,
  ours: 1,
  universal: 1,
  platitudes: 2,
  importance: 1,
  authority: 1,
  plans: 1,
  deciding: 1,
};

const signOfTag: ReadonlyMap<string, Sign> = new Map([
  ["trouble", "trouble"],
  ["negation", "negations"],
  ["measured", "measured"],
  ["outsider", "outsiders"],
  ["platitude", "platitudes"],
  ["own empty", "platitudes"],
  ["importance", "importance"],
  ["authority", "authority"],
  ["plan", "plans"],
  ["deciding", "deciding"],
]);

const generalTags: ReadonlySet<string> = new Set(["generic", "praise", "attitude", "direction", "making"]);

export function signsOf(row: readonly Unit[], lang: Lang): Signs {
  const frame = frames[lang];
  const found: Record<Sign, number> = { ...nothing };
  const first = row.find((unit) => unit.kind === "word");
  row.forEach((unit, i) => {
    if (unit.kind === "number" ? isAmount(row, i) : is(unit, "moment", "force")) found.facts++;
    if (unit.kind !== "word") return;
    const { text } = unit;
    let isGeneral = false;
    for (const tag of unit.tags) {
      const sign = signOfTag.get(tag);
      if (sign) found[sign]++;
      else isGeneral ||= generalTags.has(tag);
    }
    const isContrast = frame.contrasts.has(text);
    const isPast = frame.past.has(text);
    if (isContrast) found.contrasts++;
    if (isPast || (frame.regularPast.test(text) && is(row[i - 1], "outsider", "staff", "measured")))
      found.past++;
    if (frame.tellingSubjects.has(text)) found.telling++;
    if (frame.universals.has(text)) found.universal++;
    if (isGeneral && !unit.tags.has("outsider")) found.general++;
    else if (unit.tags.size === 0 && !isPast && !isContrast) {
      if (frame.abstract.test(text)) found.abstract++;
      else found.concrete++;
    }
  });
  if (first && frame.aims.has(first.text)) found.aimed++;
  if (first && frame.selfReferences.has(first.text)) found.itself++;
  if (first && frame.ownSubjects.has(first.text)) found.ours++;
  for (const sign of Object.keys(found) as Sign[]) found[sign] = Math.min(found[sign], most[sign]);
  return found;
}

const nothing = Object.fromEntries(Object.keys(most).map((sign) => [sign, 0])) as Record<Sign, number>;

/** Not the year of a plan, nor "#1". */
function isAmount(row: readonly Unit[], at: number): boolean {
  const before = row[at - 1];
  return before?.text !== "#" && !is(before, "plan");
}
