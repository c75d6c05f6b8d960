import type { Lang } from "../../language/lang";
import { is, type Unit } from "../lexis/lexis";
import { isOnlyVerb, isSpecific, ownSubjects } from "./unit-kinds";
import { englishVerb } from "./verb-en";
import { dutchVerb } from "./verb-nl";

/** Whom or what an objective is about: who stands before its verb. */
export type Subject = "outsider" | "staff" | "thing" | "general" | "none";

/**
 * How an objective speaks: `sentence` tells what somebody does or what something is, `command` what to do ("reduce …",
 * "… verlagen"), `nominal` has no verb.
 */
export type Mood = "sentence" | "command" | "nominal";

/** An objective as its judges see it; `verb` is the index of its main verb, -1 without one. */
export interface Clause {
  readonly row: readonly Unit[];
  readonly mood: Mood;
  readonly verb: number;
  readonly subject: Subject;
}

export function readClause(whole: readonly Unit[], lang: Lang): Clause {
  const wished = withoutMeans(whole.slice(wishLength(whole)));
  const inner = assured(wished, lang);
  const told = inner && readMood(inner, lang);
  if (told?.mood === "sentence") return told;
  return readMood(wished, lang);
}

const means = new Set("by through via door middels".split(" "));
const emptyMeans = [
  "promoting",
  "quality verb",
  "weak verb",
  "trust",
  "attitude noun",
  "action noun",
  "making",
];

/** "…, through a commitment to …", "door het verder ontwikkelen van …": how, which says nothing of what comes of it. */
function withoutMeans(row: readonly Unit[]): readonly Unit[] {
  const at = row.findIndex((unit, i) => {
    if (i < 3 || !means.has(unit.text)) return false;
    const next = row.slice(i + 1).find((other) => !is(other, "function", "filler", "praise"));
    return is(next, ...emptyMeans) && !is(next, "measured");
  });
  return at < 0 ? row : row.slice(0, at);
}

function readMood(row: readonly Unit[], lang: Lang): Clause {
  const verb = lang === "nl" ? dutchVerb(row) : englishVerb(row);
  if (verb === undefined) return { row, mood: "nominal", verb: -1, subject: subjectOf(row, row.length) };
  return { row, ...verb, subject: verb.mood === "sentence" ? subjectOf(row, verb.verb) : "none" };
}

const assurances = /^(?:ensure|ensuring|guarantee|zorgen|zorg|zorgt|bereiken|garanderen)$/u;

/** "Ensure that …", "ervoor zorgen dat …": what follows is a sentence of its own. */
function assured(row: readonly Unit[], lang: Lang): readonly Unit[] | undefined {
  const at = row[0]?.text === "ervoor" || row[0]?.text === "er" ? 1 : 0;
  if (!assurances.test(row[at]?.text ?? "")) return undefined;
  const rest = row
    .slice(at + 1)
    .filter((unit, i) => i > 1 || !/^(?:that|dat|er|ervoor|voor)$/u.test(unit.text));
  if (lang === "nl") return row[at + 1]?.text === "dat" || row[at + 2]?.text === "dat" ? rest : undefined;
  return rest.length > 2 ? rest : undefined;
}

const wishers = new Set("we i ik wij our ons onze the het mijn my".split(" "));
const wishes = /^(?:want|wants|wish|aim|intend|plan|will|wil|willen|wilt|gaan|streven|beogen)$/u;
const purposes = /^(?:goal|aim|ambition|objective|mission|doel|doelstelling|ambitie|missie)$/u;

/** How many units at the start only say that somebody wants it: "we want to", "ik wil graag", "ons doel is om". */
function wishLength(row: readonly Unit[]): number {
  if (!wishers.has(row[0]?.text ?? "")) return 0;
  const second = row[1]?.text ?? "";
  const ofPurpose = purposes.test(second) && /^(?:is|:)$/u.test(row[2]?.text ?? "");
  if (!wishes.test(second) && !ofPurpose) return 0;
  let length = ofPurpose ? 3 : 2;
  while (row[length + 1] && /^(?:to|om|er|graag|naar|dat|also|ook|,)$/u.test(row[length]!.text)) length++;
  return length < row.length ? length : 0;
}

function subjectOf(row: readonly Unit[], end: number): Subject {
  let subject: Subject = "none";
  for (let i = 0; i < end; i++) {
    const unit = row[i]!;
    if (is(unit, "outsider")) return "outsider";
    if (is(unit, "staff") || ownSubjects.has(unit.text)) subject = "staff";
    else if (isSpecific(row, i) || (i === end - 1 && isOnlyVerb(unit)))
      subject = subject === "staff" ? subject : "thing";
    else if (subject === "none" && is(unit, "generic")) subject = "general";
  }
  return subject;
}
