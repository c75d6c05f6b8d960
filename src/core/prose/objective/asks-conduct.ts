import type { Range } from "../../model/span";
import { is, type Unit } from "../lexis/lexis";
import type { Clause } from "./clauses";
import { isContent, isSpecific, isVerbal } from "./unit-kinds";

/** One way in which the form of an objective asks for conduct, whatever the words; the words that ask. */
type Sign = (clause: Clause) => Range | undefined;

const signs: readonly Sign[] = [
  leavesOffVice,
  asksForVirtue,
  comesFirst,
  asksToBe,
  peopleWho,
  playsRole,
  treatsAs,
  dealsSomehow,
  peopleBehave,
  peopleFeel,
  treatsSomehow,
  speaksToYou,
  comesCloser,
  moreOrLess,
  thatBehaves,
  behavesItself,
];

/**
 * The words of an objective that, by its form, ask how people behave: "be …", "colleagues who …", "treat … as …", "… with
 * patience". Undefined when a number or a moment makes it an outcome.
 */
export function asksConduct(clause: Clause): Range | undefined {
  if (hasTerm(clause.row)) return undefined;
  for (const sign of signs) {
    const range = sign(clause);
    if (range) return range;
  }
  return undefined;
}

const terms = new Set(
  "before until without than no_longer on_time in_time once voordat zonder totdat niet_meer op_tijd niet_langer"
    .split(" ")
    .map((term) => term.replaceAll("_", " ")),
);

/** A moment, an amount or a way of going that an outsider can see. */
function hasTerm(row: readonly Unit[]): boolean {
  return row.some(
    (unit, i) =>
      terms.has(unit.text) ||
      unit.kind === "number" ||
      (is(unit, "amount") && !is(unit, "each other") && i > 0),
  );
}

const adjectives = ["attitude adjective", "conduct adjective", "conduct ending", "weak attitude"];
const conduct = ["attitude noun", "virtue", "attitude adjective", "conduct adjective", "conduct ending"];

function isOwn(unit: Unit | undefined): boolean {
  return is(unit, "staff");
}

function isOther(unit: Unit | undefined): boolean {
  return is(unit, "outsider") && !is(unit, "staff");
}

function spanOf(row: readonly Unit[], from: number, to: number): Range {
  return { start: row[from]!.start, end: row[to]!.end };
}

function whole(row: readonly Unit[]): Range {
  const last = row.findLastIndex((unit) => unit.kind !== "mark");
  return spanOf(row, 0, Math.max(0, last));
}

function firstContent(row: readonly Unit[], from = 0): number {
  return row.findIndex((unit, i) => i >= from && isContent(unit));
}

/** "No blame", "stop complaining", "fewer excuses". */
function leavesOffVice({ row }: Clause): Range | undefined {
  const at = row.findIndex((unit) => is(unit, "vice"));
  if (at < 0 || row.slice(0, at).some((unit, i) => isOther(unit) || isSpecific(row, i))) return undefined;
  return row[at];
}

/** "Kindness in every contact", "wederzijds respect"; what is said of others, or of a thing, is left alone. */
function asksForVirtue({ row, mood, verb }: Clause): Range | undefined {
  const at = row.findIndex((unit) => is(unit, "virtue"));
  if (at < 0) return undefined;
  if (mood === "sentence" && row.slice(0, verb).some(isOther)) return undefined;
  if (row.slice(0, at).some((unit, i) => isOther(unit) && !isWith(row, i, at))) return undefined;
  if (
    /^(?:of|van)$/u.test(row[at + 1]?.text ?? "") &&
    row.slice(at + 2).some((_, i) => isSpecific(row, at + 2 + i))
  )
    return undefined;
  return row[at];
}

const withWords = new Set("with met vanuit uit in from out_of".split(" "));

/** "Serve residents with patience": between the person and the virtue stands how. */
function isWith(row: readonly Unit[], from: number, to: number): boolean {
  return row.slice(from, to).some((unit) => withWords.has(unit.text));
}

const valued = new Set(
  "safety quality veiligheid kwaliteit integrity integriteit fun plezier mens mensen".split(" "),
);

/** "Players first", "de speler centraal". */
function comesFirst({ row }: Clause): Range | undefined {
  const last = row.findLastIndex((unit) => unit.kind !== "mark");
  if (!is(row[last], "motto end")) return undefined;
  const before = row
    .slice(0, last)
    .filter(isContent)
    .filter((unit) => !isPutting(unit));
  if (before.length === 0 || before.length > 2) return undefined;
  const head = before.at(-1);
  if (!is(head, "outsider", "staff", "virtue", "attitude noun") && !valued.has(head!.text)) return undefined;
  return whole(row);
}

function isPutting(unit: Unit): boolean {
  return /^(?:put|puts|putting|place|keep|keeping|come|comes|stellen|zetten|staat|staan|komt)$/u.test(
    unit.text,
  );
}

const beingVerbs = new Set("be being stay stays remain wees weest blijf".split(" "));
const endOfBeing = new Set("zijn worden blijven".split(" "));
const becomingVerbs = new Set("become becoming grow get worden".split(" "));
const visible = /(?:able|ible|free|less|proof|neutral|certified|ready|vrij|loos|baar|neutraal|klaar)$/u;

/** "Be kind", "be a good listener", "aardiger zijn voor elkaar". */
function asksToBe({ row, mood, verb }: Clause): Range | undefined {
  const word = row[verb]?.text ?? "";
  const isBeing = beingVerbs.has(word) || (endOfBeing.has(word) && verb > 0);
  if (mood !== "command" || !(isBeing || becomingVerbs.has(word))) return undefined;
  const at = firstContent(row, verb === 0 ? 1 : 0);
  const unit = row[at];
  if (!unit || at === verb) return undefined;
  if (is(unit, "conduct adjective", "conduct ending")) return unit;
  const next = row[at + 1];
  const isAlone = next === undefined || !isContent(next);
  if (!beingVerbs.has(word) || unit.tags.size > 0 || !isAlone || visible.test(unit.text)) return undefined;
  return row[at - 1]?.text === word || is(row[at - 1], "quantity", "filler") ? unit : undefined;
}

const relatives = new Set("who that which die dat".split(" "));
const staying =
  /^(?:stay|stays|leave|leaves|return|returns|blijven|blijft|vertrekken|vertrekt|weggaan|weten|weet|know|knows|can|kan|kunnen|have|has|hebben|heeft|get|gets|krijgen|krijgt|are|is|zijn|were|was|want|earn|live|work|works|werken|wonen|come|komen)$/u;

/** "Colleagues who greet every customer by name", "leraren die in elk kind geloven". */
function peopleWho({ row }: Clause): Range | undefined {
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
  const plain = rest.some((unit) => staying.test(unit.text)) && !rest.some((unit) => is(unit, ...conduct));
  return plain || rest.some((unit) => is(unit, "measured", "state")) ? undefined : whole(row);
}

/** "Every employee an ambassador", "act as a host", "be a better listener". */
function playsRole({ row, verb, mood }: Clause): Range | undefined {
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
function treatsAs({ row, mood }: Clause): Range | undefined {
  if (mood === "nominal") return undefined;
  const as = row.findIndex((unit) => /^(?:as|like|als|alsof)$/u.test(unit.text));
  const seen = row.findIndex((unit) => seeing.test(unit.text));
  if (as < 0 || seen < 0 || (mood === "sentence" && /^s(?:ee|ees|eeing)$/u.test(row[seen]!.text)))
    return undefined;
  return row.some((unit) => is(unit, "outsider", "staff", "generic")) ? whole(row) : undefined;
}

/** "Deal with customers politely", "professioneel optreden tegenover leveranciers". */
function dealsSomehow({ row, mood, verb }: Clause): Range | undefined {
  if (mood !== "command" || !is(row[verb], "dealing")) return undefined;
  const at = row.findIndex((unit, i) => i !== verb && is(unit, ...adjectives.slice(0, 3)));
  if (at < 0 || row.some((_, i) => i !== verb && isSpecific(row, i))) return undefined;
  const next = row[at + 1];
  return next !== undefined && isContent(next) && !isVerbal(next) ? undefined : row[at];
}

/** "Staff model our values", "chauffeurs gedragen zich …". */
function peopleBehave({ row, mood, verb, subject }: Clause): Range | undefined {
  if (mood !== "sentence" || subject !== "staff" || !is(row[verb], "conduct verb", "attitude verb"))
    return undefined;
  if (row.slice(0, verb).some((unit, i) => isSpecific(row, i) || isOther(unit))) return undefined;
  return row.some((unit) => is(unit, "measured", "state")) ? undefined : whole(row);
}

/** "Everybody feels welcome", "medewerkers voelen zich betrokken". */
function peopleFeel({ row, mood, verb }: Clause): Range | undefined {
  if (mood === "nominal") return undefined;
  const at = row.findIndex((unit) => is(unit, "feeling"));
  if (
    at < 0 ||
    row.some((unit, i) => isOther(unit) && i < at) ||
    row.some((unit) => is(unit, "state", "measured"))
  )
    return undefined;
  const own = row.slice(0, at).some(isOwn);
  return own && at >= verb ? whole(row) : undefined;
}

/** "Coaches treat every child fairly". */
function treatsSomehow({ row, mood, verb, subject }: Clause): Range | undefined {
  if (mood !== "sentence" || subject !== "staff" || !seeing.test(row[verb]?.text ?? "")) return undefined;
  const last = row.findLast((unit) => unit.kind === "word");
  return /ly$/u.test(last?.text ?? "") || is(last, ...conduct, "state") ? whole(row) : undefined;
}

const you = new Set("your yourself jezelf jouw je".split(" "));

/** "Keep your cool", "je koel houden": a motto. */
function speaksToYou({ row, mood }: Clause): Range | undefined {
  if (mood !== "command" || !row.some((unit) => you.has(unit.text))) return undefined;
  return row.some(isOther) || row.some((unit) => is(unit, "measured")) ? undefined : whole(row);
}

/** "Stay close to the customer", "dichter bij de bewoner staan". */
function comesCloser({ row, mood }: Clause): Range | undefined {
  const at = row.findIndex((unit) => /^(?:close|closer|dicht|dichter|dichtbij)$/u.test(unit.text));
  if (mood !== "command" || at < 0 || !/^(?:to|bij)$/u.test(row[at + 1]?.text ?? "")) return undefined;
  const others = row.slice(at + 2).some((unit) => is(unit, "outsider", "staff"));
  return others && !row.some((_, i) => i !== at && isSpecific(row, i)) ? whole(row) : undefined;
}

const humanEnding = /(?:isch|ig|lijk|end|zaam|erig|vol)$/u;

/** "Minder perfectionistisch zijn": more or less of how one is. */
function moreOrLess({ row, verb }: Clause): Range | undefined {
  const unit = row[verb - 1];
  if (row[verb]?.text !== "zijn" || !unit || unit.tags.size > 0 || verb > 3) return undefined;
  return humanEnding.test(unit.text) && !visible.test(unit.text) && is(row[verb - 2], "quantity", "filler")
    ? unit
    : undefined;
}

/** "A government that listens": whatever it is, it behaves. */
function thatBehaves({ row }: Clause): Range | undefined {
  const at = row.findIndex(
    (unit, i) => i > 0 && relatives.has(unit.text) && !isOther(row[i - 1]) && !is(row[i - 1], "outsider"),
  );
  if (at < 0 || row.slice(0, at).some(isOther)) return undefined;
  return is(row[at + 1], "conduct verb") && !is(row[at + 1], "generic") ? whole(row) : undefined;
}

/** "Celebrate failure", "obsess over the player", "elk kind respecteren". */
function behavesItself({ row, mood, verb }: Clause): Range | undefined {
  if (mood !== "command" || !is(row[verb], "conduct verb") || is(row[verb], "direction", "making"))
    return undefined;
  return whole(row);
}
