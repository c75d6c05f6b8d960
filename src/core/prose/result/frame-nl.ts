import { headOf, noVerb, objectOf, subjectOf, type Frame, type FrameReader } from "./frame";
import { isPreposition, type TaggedWord } from "./tagged-word";
import {
  auxiliaries,
  findClosing,
  findFinite,
  isInfinitive,
  isParticiple,
  own,
  withParticle,
} from "./verb-nl";

const perfect = new Set(["heeft", "hebben", "heb", "had", "hadden"]);

/** Reads a Dutch clause: order, "we …", infinitive or participle at the end, subject and verb, or a bare noun phrase. */
export const readDutchFrame: FrameReader = (row, clause, lexicon) => {
  const { end } = clause;
  let start = clause.start;
  while (start < end && row[start]!.kind === "mark") start++;
  const make = (rest: Partial<Frame>): Frame => ({
    clause,
    subject: "none",
    mood: "nominal",
    verb: -1,
    classes: noVerb,
    head: -1,
    object: -1,
    ...rest,
  });
  if (start >= end) return make({});
  if (isNominalised(row, start, end)) {
    return make({
      mood: "doing",
      verb: start,
      classes: row[start]!.verb?.classes ?? noVerb,
      object: objectOf(row, start + 1, end),
    });
  }
  if (clause.link === "also" && continuesSentence(row, start, end)) return readOrder(start);
  const closing = findClosing(row, start, end);
  const finite = findFinite(row, start, end, closing, lexicon);
  if (finite === start && (closing < 0 || !auxiliaries.has(row[finite]!.text))) return readOrder(finite);
  const pronoun = ownPronoun(row, start, end, finite);
  const subjectEnd = finite >= 0 ? finite : closing >= 0 ? closing : end;
  const inverted =
    finite > start && opensWithWhen(row, start)
      ? headOf(row, finite + 1, closing > finite ? closing : end)
      : -1;
  const head = inverted >= 0 ? inverted : headOf(row, start, subjectEnd);
  const subject =
    pronoun >= 0
      ? "own"
      : inverted >= 0
        ? subjectOf(row, finite + 1, end, inverted)
        : subjectOf(row, start, subjectEnd, head);
  const rest = inverted >= 0 ? inverted + 1 : finite + 1;
  if (finite >= 0 && !(auxiliaries.has(row[finite]!.text) && closing >= 0))
    return readSentence(finite, head, subject);
  if (closing >= 0) return readClosing(head, subject);
  return make({ head, subject });

  function readOrder(verb: number): Frame {
    const self = own.has(row[verb + 1]?.text ?? "");
    const { classes, particle } = withParticle(row, verb, end, lexicon);
    const stop = particle >= 0 ? particle : end;
    const object = objectOf(row, verb + 1 + (self ? 1 : 0), stop);
    return make({ mood: "doing", verb, classes, object, subject: self ? "own" : "none" });
  }

  function readSentence(verb: number, head2: number, subject2: Frame["subject"]): Frame {
    const { classes, particle } = withParticle(row, verb, end, lexicon);
    const stop = particle >= 0 ? particle : end;
    const second = rest < stop ? objectOf(row, Math.max(verb + 1, rest), stop) : -1;
    const object = second >= 0 ? second : objectOf(row, verb + 1, stop);
    return make({
      mood: subject2 === "own" ? "doing" : "sentence",
      verb,
      classes,
      object,
      subject: subject2,
      head: head2,
    });
  }

  function readClosing(head2: number, subject2: Frame["subject"]): Frame {
    const word = row[closing]!;
    const participle = isParticiple(word);
    const aux = finite >= 0 ? row[finite]!.text : "";
    if (!participle && row[closing - 1]?.text === "te" && /^(is|zijn|valt|vallen|was|waren)$/.test(aux)) {
      return make({
        mood: "sentence",
        subject: subject2,
        head: head2,
        verb: finite,
        classes: new Set(["state"]),
      });
    }
    const { classes } = withParticle(row, closing, end, lexicon);
    const base = { verb: closing, classes };
    if (participle) {
      if (subject2 === "own")
        return make({ ...base, mood: "doing", subject: "own", object: objectOf(row, finite + 1, closing) });
      if (perfect.has(aux))
        return make({
          ...base,
          mood: "sentence",
          subject: subject2,
          head: head2,
          object: objectOf(row, rest, closing),
        });
      return make({
        ...base,
        mood: "done",
        subject: subject2,
        head: finite >= 0 || head2 >= 0 ? head2 : headOf(row, start, closing),
      });
    }
    if (subject2 === "own" || finite < 0) {
      const object = objectOf(row, finite >= 0 ? finite + 1 : start, closing);
      return make({
        ...base,
        mood: "doing",
        subject: finite < 0 && subject2 !== "own" ? "none" : subject2,
        object,
        head: head2,
      });
    }
    return make({
      ...base,
      mood: "sentence",
      subject: subject2,
      head: head2,
      object: objectOf(row, rest, closing),
    });
  }
};

/** "In 2026 …", "Eind dit jaar …": then the subject comes after the verb. */
function opensWithWhen(row: readonly TaggedWord[], start: number): boolean {
  return (
    (/^(in|op|per|eind|einde|begin|medio|na|vanaf|tegen|binnen|uiterlijk|voor|vóór|dit|volgend|jaarlijks|elk|over|aan)$/.test(
      row[start]!.text,
    ) &&
      !/^(dit|elk)$/.test(row[start]!.text)) ||
    (/^(dit|elk|volgend)$/.test(row[start]!.text) &&
      /^(jaar|kwartaal|seizoen|blok)$/.test(row[start + 1]?.text ?? ""))
  );
}

/** "… en halen daarmee 300 klanten binnen": the second verb of a sentence, with its subject left out. */
function continuesSentence(row: readonly TaggedWord[], start: number, end: number): boolean {
  const word = row[start]!;
  return row[start - 1]?.text === "en" && word.verb !== undefined && word.nouns.size === 0 && start + 1 < end;
}

/** "Professionaliseren van de organisatie", "Voldoen aan de wet": an infinitive that opens the clause. */
function isNominalised(row: readonly TaggedWord[], start: number, end: number): boolean {
  const word = row[start]!;
  const next = row[start + 1];
  return (
    isInfinitive(word) &&
    (word.nouns.size === 0 ||
      (/^(inzetten|opzetten|opnemen|uitzetten)$/.test(word.text) && next?.text === "van")) &&
    start + 1 < end &&
    (isPreposition(next) || next?.text === "en")
  );
}

function ownPronoun(row: readonly TaggedWord[], start: number, end: number, finite: number): number {
  for (let i = start; i < end; i++) {
    if (own.has(row[i]!.text)) return finite < 0 || Math.abs(i - finite) <= 2 || i < finite ? i : -1;
  }
  return -1;
}
