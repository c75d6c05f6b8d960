import type { Range } from "../../model/span";
import { is, type Unit } from "../lexis/lexis";
import type { Clause } from "./clauses";
import {
  becomingVerbs,
  beingVerbs,
  conductTags,
  firstContent,
  isOther,
  isOwn,
  relatives,
  whole,
} from "./people-in-row";
import { isContent, isSpecific, isVerbal } from "./unit-kinds";

const staying =
  /^(?:stay|stays|leave|leaves|return|returns|blijven|blijft|vertrekken|vertrekt|weggaan|weten|weet|know|knows|can|kan|kunnen|have|has|hebben|heeft|get|gets|krijgen|krijgt|are|is|zijn|were|was|want|earn|live|work|works|werken|wonen|come|komen)$/u;

/** "Colleagues who greet every customer by name", "leraren die in elk kind geloven". */
export function peopleWho({ row }: Clause): Range | undefined {
  const at = firstContent(row);
  const head = row.findIndex((unit, i) => i >= at && isOwn(unit));
  if (head < 0 || row.slice(0, head).some((unit, i) => isSpecific(row, i) || isVerbal(unit)))
    return undefined;
  const link = row[head + 1];
  if (!link || !relatives.has(link.text) || !isOwn(row[head])) return undefined;
  const rest = row.slice(head + 2);
  if (rest.length === 0 || is(row[head], "body") || isOther(row[head])) {
    return rest.some((unit) => is(unit, "conduct verb", "attitude verb")) ? whole(row) : undefined;
  }
  const plain =
    rest.some((unit) => staying.test(unit.text)) && !rest.some((unit) => is(unit, ...conductTags));
  return plain || rest.some((unit) => is(unit, "measured", "state")) ? undefined : whole(row);
}

/** "Every employee an ambassador", "act as a host", "be a better listener". */
export function playsRole({ row, verb, mood }: Clause): Range | undefined {
  const at = row.findIndex((unit, i) => is(unit, "role") && i > 0);
  if (at < 0) return undefined;
  const before = row.slice(0, at);
  const own = before.some((unit) => isOwn(unit));
  const being =
    mood === "command" && (beingVerbs.has(row[verb]?.text ?? "") || becomingVerbs.has(row[verb]?.text ?? ""));
  if (!own && !being && !/^(?:as|als|like)$/u.test(leadOf(row, at))) return undefined;
  if (before.some((unit, i) => isOther(unit) || (i !== verb && isSpecific(row, i) && !isOwn(unit))))
    return undefined;
  const later = row.slice(at + 1).some((unit, i) => isSpecific(row, at + 1 + i) || is(unit, "generic"));
  if (later && !own) return undefined;
  return isOwn(row[at]) && !own ? undefined : whole(row);
}

/** The word before the article of a noun. */
function leadOf(row: readonly Unit[], at: number): string {
  for (let i = at - 1; i >= 0; i--) {
    const unit = row[i]!;
    if (/^(?:a|an|the|een|de|het|true|real|echte)$/u.test(unit.text) || is(unit, "praise")) continue;
    return unit.text;
  }
  return "";
}

const seeing =
  /^(?:treat|treats|treating|see|sees|seeing|view|regard|approach|consider|zien|behandelen|benaderen|beschouwen|bejegenen|zie|behandel|behandelt|ziet)$/u;

/** "Treat every patient as a person", "elke patiënt als mens zien". */
export function treatsAs({ row, mood }: Clause): Range | undefined {
  if (mood === "nominal") return undefined;
  const as = row.findIndex((unit) => /^(?:as|like|als|alsof)$/u.test(unit.text));
  const seen = row.findIndex((unit) => seeing.test(unit.text));
  if (as < 0 || seen < 0 || (mood === "sentence" && /^s(?:ee|ees|eeing)$/u.test(row[seen]!.text)))
    return undefined;
  return row.some((unit) => is(unit, "outsider", "staff", "generic")) ? whole(row) : undefined;
}

/** "Coaches treat every child fairly". */
export function treatsSomehow({ row, mood, verb, subject }: Clause): Range | undefined {
  if (mood !== "sentence" || subject !== "staff" || !seeing.test(row[verb]?.text ?? "")) return undefined;
  const last = row.findLast((unit) => unit.kind === "word");
  return /ly$/u.test(last?.text ?? "") || is(last, ...conductTags, "state") ? whole(row) : undefined;
}

/** "Deal with customers politely", "professioneel optreden tegenover leveranciers". */
export function dealsSomehow({ row, mood, verb }: Clause): Range | undefined {
  if (mood !== "command" || !is(row[verb], "dealing")) return undefined;
  const at = row.findIndex(
    (unit, i) => i !== verb && is(unit, "attitude adjective", "conduct adjective", "conduct ending"),
  );
  if (at < 0 || row.some((_, i) => i !== verb && isSpecific(row, i))) return undefined;
  const next = row[at + 1];
  return next !== undefined && isContent(next) && !isVerbal(next) ? undefined : row[at];
}

/** "Staff model our values", "chauffeurs gedragen zich …". */
export function peopleBehave({ row, mood, verb, subject }: Clause): Range | undefined {
  if (mood !== "sentence" || subject !== "staff" || !is(row[verb], "conduct verb", "attitude verb"))
    return undefined;
  if (row.slice(0, verb).some((unit, i) => isSpecific(row, i) || isOther(unit))) return undefined;
  return row.some((unit) => is(unit, "measured", "state")) ? undefined : whole(row);
}

/** "Everybody feels welcome", "medewerkers voelen zich betrokken". */
export function peopleFeel({ row, mood, verb }: Clause): Range | undefined {
  if (mood === "nominal") return undefined;
  const at = row.findIndex((unit) => is(unit, "feeling"));
  if (
    at < 0 ||
    row.some((unit, i) => isOther(unit) && i < at) ||
    row.some((unit) => is(unit, "state", "measured"))
  )
    return undefined;
  const own = row.findIndex(isOwn);
  if (own > 0 && row.slice(0, own).some((_, i) => isSpecific(row, i))) return undefined;
  return own >= 0 && own < at && at >= verb ? whole(row) : undefined;
}

/** "A government that listens": whatever it is, it behaves. */
export function thatBehaves({ row }: Clause): Range | undefined {
  const at = row.findIndex(
    (unit, i) => i > 0 && relatives.has(unit.text) && !isOther(row[i - 1]) && !is(row[i - 1], "outsider"),
  );
  if (at < 0 || row.slice(0, at).some(isOther)) return undefined;
  return is(row[at + 1], "conduct verb") && !is(row[at + 1], "generic") ? whole(row) : undefined;
}
