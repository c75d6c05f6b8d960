import type { Lang } from "../../language/lang";
import type { Range } from "../../model/span";
import { is, type Unit } from "../lexis/lexis";
import { isForOwnPeople } from "./courses";
import { isOutsider, type Scene } from "./scene";
import { agentEndings, halvesBehind, outsiderEndings } from "./training-lexis";

/** One's own people get to know or can do more: "refresh the drivers' knowledge of …", "mijn kennis van SQL vergroten". */
export function deepeningAt({ row, audience }: Scene, at: number): Range | undefined {
  if (!is(row[at], "ability")) return undefined;
  const isAmong = audience !== "outside" && row.some((unit) => is(unit, "gathering"));
  const isOwn = audience === "own" || isAmong || row.some(({ text }) => /^(?:my|our|mijn|onze)$/u.test(text));
  return isOwn && row.some((other) => is(other, "deepen")) ? row[at] : undefined;
}

/** "Raise staff awareness of …", "bewustzijn van collega's verhogen". */
export function awarenessAt({ row, audience }: Scene, at: number): Range | undefined {
  if (audience !== "own" || !is(row[at], "awareness")) return undefined;
  return row.some((other) => is(other, "raise")) ? row[at] : undefined;
}

/** A verb whose halves stand apart: "nieuwe collega's lopen twee weken mee", "adviseurs spijkeren hun kennis bij". */
export function apartAt({ row, audience }: Scene, at: number, lang: Lang): Range | undefined {
  if (lang !== "nl" || audience !== "own") return undefined;
  const behind = halvesBehind.get(row[at]!.text);
  if (!behind) return undefined;
  return row.some((unit, i) => i > at && behind.includes(unit.text) && endsClause(row, i))
    ? row[at]
    : undefined;
}

/** Nothing follows, or what the whole is about or for. */
function endsClause(row: readonly Unit[], at: number): boolean {
  const next = row[at + 1];
  return next === undefined || next.kind === "mark" || is(next, "about", "for") || next.text === "tot";
}

/** A verb of learning whose subject is one's own people. One learns from the work itself without any training. */
export function learningAt(scene: Scene, at: number, lang: Lang): Range | undefined {
  const { row } = scene;
  const unit = row[at]!;
  if (!is(unit, "learn", "practise") || !isForOwnPeople(scene)) return undefined;
  const rest = row.slice(at + 1);
  if (rest[0]?.text === "kennen" || rest.slice(0, 4).some((next) => is(next, "work source")))
    return undefined;
  if (row.some((_, i) => isOutsider(row, i) && !isDealtWith(row, at, i))) return undefined;
  const isOwn = scene.audience === "own" || isByAgents(row, at, lang);
  if (is(unit, "practise")) return isOwn || isAgainAndAgain(scene, at) ? unit : undefined;
  const isOrder = lang === "en" && at === 0;
  const isPurpose =
    !scene.isWork && row.slice(0, at).some((other) => is(other, "gathering") || isSent(other));
  return isOrder || isPurpose || isTold(row, at) || isOwn ? unit : undefined;
}

/** "Send Amira to Lyon to learn …" */
function isSent({ text }: Unit): boolean {
  return /^(?:send|sends|spend|spends|stuur|stuurt|sturen|naar)$/u.test(text);
}

/** "Elke dinsdag oefenen met …": nobody else is named, and it comes again and again. */
function isAgainAndAgain({ row, audience }: Scene, at: number): boolean {
  if (!/^(?:oefenen|practise|practice|drill)$/u.test(row[at]!.text) || audience === "outside") return false;
  return row.some((unit) => is(unit, "again"));
}

/** Somebody named right before a finite verb: "Joris learns to weld". */
function isTold(row: readonly Unit[], at: number): boolean {
  const clause = row.slice(0, at).findLastIndex(({ kind }) => kind === "mark") + 1;
  return (
    at > clause && at - clause < 3 && !is(row[at - 1], "device") && /^(?:learns|leert)$/u.test(row[at]!.text)
  );
}

/** Those who do something for a living, named first: "telefonisten oefenen …". */
function isByAgents([first]: readonly Unit[], at: number, lang: Lang): boolean {
  if (at === 0 || first?.kind !== "word" || first.tags.size > 0 || !/(?:s|en|men)$/u.test(first.text))
    return false;
  return agentEndings[lang].test(first.text) && !outsiderEndings[lang].test(first.text);
}

/** Those whom one learns to deal with stand behind another verb: "practise welcoming visitors", "leren omgaan met bezoekers". */
function isDealtWith(row: readonly Unit[], verb: number, outsider: number): boolean {
  return row.slice(verb + 1, outsider).some(({ text }) => dealing.test(text));
}

const dealing = /^(?:how|hoe|about|over|[a-z]{3,}ing|[a-z]{3,}(?:en|aan)(?: met)?)$/u;
