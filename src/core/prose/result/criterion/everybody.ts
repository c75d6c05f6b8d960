import type { Frame } from "../frame";
import { isOwnDoing } from "./nothing";
import type { Sentence } from "../sentence";
import { subjectIsUniversal } from "../universal";
import { isNoun, isPreposition, type TaggedWord } from "../tagged-word";

/** "Letters reach the doctor the same day", "repairs done right at the first visit". */
export function keepsAnExactTime(frame: Frame, { row, lexicon, main }: Sentence): boolean {
  const { start, end } = frame.clause;
  if (isOwnDoing(main)) return main.subject === "own" && frame === main && isAllOnTime(main, row);
  if (frame.mood === "nominal") return false;
  if (row.slice(start, end).some(({ text }) => enabled.test(text))) return false;
  for (let i = start; i < end; i++) {
    if (lexicon.phrases("exact-time").lengthAt(row, i, end) === 0) continue;
    const weak =
      /^(daily|weekly|on|op|tijdig|dagelijks|wekelijks|maandelijks|elke|iedere|every|each|within|binnen)$/.test(
        row[i]!.text,
      );
    if (!weak || subjectIsUniversal(frame, row)) return !isOwnThing(frame, row);
  }
  return false;
}

/** Who is only made able to has not yet done so. Closed class. */
const enabled =
  /^(empowered|enabled|equipped|encouraged|trained|authorised|authorized|expected|toegerust|gemachtigd|gestimuleerd|aangemoedigd|bevoegd)$/;

/** "I hand in all assignments on time". */
function isAllOnTime({ clause }: Frame, row: readonly TaggedWord[]): boolean {
  let all = false;
  for (let i = clause.start; i < clause.end; i++) {
    if (/^(all|every|each|al|alle|elke|iedere)$/.test(row[i]!.text)) all = true;
    if (all && /^(on|op)$/.test(row[i]!.text) && /^(time|tijd)$/.test(row[i + 1]?.text ?? "")) return true;
  }
  return false;
}

/** "In elk dorp is een huisarts", "there is a place for every child": what people hold is there for all of them. */
export function isThereForAll(frame: Frame, { row, lexicon }: Sentence): boolean {
  if (frame.mood === "doing" || frame.mood === "done" || frame.clause.link === "means") return false;
  if (frame.mood === "sentence" && !/^(is|are|be|zijn)$/.test(row[frame.verb]?.text ?? "")) return false;
  let all = false;
  let held = false;
  for (let i = frame.clause.start; i < frame.clause.end; i++) {
    if (/^(every|each|elke|elk|iedere|ieder)$/.test(row[i]!.text)) all = true;
    if (lexicon.phrases("holding").has(row[i]!.text) && row[i - 1]?.text !== "in") held = true;
  }
  return all && held;
}

/** "Mevrouw wast zich zelfstandig", "the patient walks unaided": what one can see somebody do alone. */
export function doesAlone(frame: Frame, { row, lexicon }: Sentence): boolean {
  if (frame.mood !== "sentence" || frame.subject !== "outsider" || frame.clause.link === "means")
    return false;
  const { start, end } = frame.clause;
  let alone = false;
  for (let i = start; i < end; i++) {
    const { text } = row[i]!;
    if (/^(can|could|kunnen|wonen|woont|leven|leeft|live|lives|mogelijk|possible|more|meer)$/.test(text))
      return false;
    if (lexicon.phrases("unaided").lengthAt(row, i, end) > 0) alone = true;
  }
  return alone;
}

function isOwnThing(frame: Frame, row: readonly TaggedWord[]): boolean {
  const head = row[frame.head];
  return (
    (frame.subject === "own" && !frame.classes.has("gain")) ||
    (isNoun(head, "product", "doing") && !isNoun(head, "outcome", "outsider"))
  );
}

/** "Every tenant pays the rent online": all of them, doing something that can be seen, or having it. */
export function everybodyDoes(frame: Frame, { row, lexicon }: Sentence): boolean {
  if (frame.clause.link === "means") return false;
  if (frame.mood === "nominal") return allDoSomething(frame, { row, lexicon });
  if (frame.mood !== "sentence") return false;
  if (frame.subject !== "outsider" || !subjectIsUniversal(frame, row)) return false;
  if (/^(can|could|may|kan|kunnen|mag|mogen)$/.test(row[frame.verb]!.text) || hasModal(frame, row))
    return false;
  const object = row[frame.object];
  if (/^(has|have|heeft|hebben)$/.test(row[frame.verb]?.text ?? ""))
    return object !== undefined && lexicon.phrases("holding").has(object.text);
  if (!frame.classes.has("outside") || frame.classes.has("state")) return false;
  return !isNoun(object, "quality", "doing", "product");
}

/** "Alle kleuters knopen zelf hun veters": a verb that no list knows, between all of them and what is theirs. */
function allDoSomething({ clause }: Frame, { row, lexicon }: Pick<Sentence, "row" | "lexicon">): boolean {
  const { start, end } = clause;
  if (!/^(every|each|all|elke|elk|iedere|ieder|alle)$/.test(row[start]!.text)) return false;
  const verb = row[start + 2];
  if (!isNoun(row[start + 1], "outsider") || start + 3 >= end || verb?.kind !== "word") return false;
  if (verb.nouns.size > 0 || isPreposition(verb) || !/(s|t|en)$/.test(verb.text)) return false;
  const words = row.slice(start + 2, end);
  return (
    words.some(({ text }) => /^(a|an|the|their|his|her|een|de|het|hun|zijn|haar)$/.test(text)) &&
    !words.some(
      (word) => isNoun(word, "quality", "doing") || lexicon.phrases("vague-predicate").has(word.text),
    )
  );
}

/** "Everybody can take part": allowed is not yet done. */
function hasModal({ clause }: Frame, row: readonly TaggedWord[]): boolean {
  for (let i = clause.start; i < clause.end; i++)
    if (/^(can|could|may|kan|kunnen|mag|mogen)$/.test(row[i]!.text)) return true;
  return false;
}

/** "First logo signed", "eerste huurder getekend": it takes somebody else. */
function isFirstWon({ clause, head, verb }: Frame, row: readonly TaggedWord[]): boolean {
  if (!/^(first|second|third|eerste|tweede|derde)$/.test(row[clause.start]!.text)) return false;
  if (
    !/^(signed|won|landed|closed|booked|secured|sold|getekend|gewonnen|binnen|binnengehaald|gesloten|verkocht|ondertekend)$/.test(
      row[verb]!.text,
    )
  )
    return false;
  return (
    isNoun(row[head], "outsider") ||
    /^(logo|order|contract|deal|sale|licence|license|account|bestelling|opdracht|lead)$/.test(
      row[head]?.text ?? "",
    )
  );
}

/** "A second supplier delivers", "de eerste klant verlengt": one of them, and anybody can see whether it did. */
export function somebodyDoes(frame: Frame, { row }: Sentence): boolean {
  if (frame.mood === "done" && frame.clause.link === "main") return isFirstWon(frame, row);
  if (frame.mood !== "sentence" || frame.clause.link !== "main" || frame.subject !== "outsider") return false;
  if (!frame.classes.has("outside") || frame.classes.has("state") || frame.classes.has("improvement"))
    return false;
  if (isNoun(row[frame.object], "quality") && !isNoun(row[frame.object], "doing")) return false;
  for (let i = frame.clause.start; i < frame.head; i++)
    if (/^(first|second|third|another|eerste|tweede|derde)$/.test(row[i]!.text)) return true;
  return false;
}
