import { isActivity } from "./activity";
import { isEnsuring } from "./clause";
import type { Frame } from "./frame";
import { claimsMerit, isFigureOfSpeech } from "./merit";
import { isMade } from "./noun-kind";
import type { Sentence } from "./sentence";
import { isNoun, type TaggedWord } from "./tagged-word";

/** Of a result without a criterion: is it one's own doing or product, or a wish without an edge? */
export function labelOf(sentence: Sentence): "vague" | "activity" {
  const { main, frames, row } = sentence;
  if (isFigureOfSpeech(sentence) || isMeterWithoutMark(sentence) || isReliedOn(sentence)) return "vague";
  const after = frames[frames.indexOf(main) + 1];
  if (after?.clause.link === "relative" && meetsNeeds(after, sentence)) return "vague";
  if (
    after?.clause.link === "relative" &&
    main.object < 0 &&
    main.mood === "doing" &&
    tellsEffect(after, sentence)
  )
    return "vague";
  if (main.mood === "nominal" && isToldIn(frames[frames.indexOf(main) + 1], sentence)) return "vague";
  if (main.mood === "nominal" && !isNoun(row[main.head], "doing") && isWish(sentence)) return "vague";
  const next = frames[frames.indexOf(main) + 1];
  if (next?.clause.link === "relative" && isEnsuring(row[main.verb]))
    return isActivity(next, sentence) ? "activity" : "vague";
  return isActivity(sentence.main, sentence) ? "activity" : "vague";
}

/** "Theatre for all", "beer worth talking about". */
function isWish({ row, lexicon }: Sentence): boolean {
  return row.some((word, i) => {
    const length = i > 0 ? lexicon.phrases("wish").lengthAt(row, i) : 0;
    const next = row[i + length];
    return length > 0 && (!/^(for|voor)$/.test(word.text) || next === undefined || next.kind === "mark");
  });
}

/** "Number of visits per capita", "% complaints handled": what to look at, but not where it should come. */
function isMeterWithoutMark(sentence: Sentence): boolean {
  const { main, row } = sentence;
  const { start, end } = main.clause;
  if (main.mood !== "nominal" && main.mood !== "done" && !(main.mood === "doing" && main.verb > start + 1))
    return false;
  if (/^(het|the)$/.test(row[start]!.text) && end > start + 1) return isMeterFrom(start + 1, sentence);
  return isMeterFrom(start, sentence);
}

function isMeterFrom(start: number, { main, row }: Sentence): boolean {
  const { end } = main.clause;
  const of = row[start + 1]?.text;
  const meter = meters.test(row[start]!.text) && (dutchMeter.test(row[start]!.text) || of === "of");
  return (
    meter &&
    !row.slice(start + 1).some((word, i) => word.kind === "number" && !isPerSo(row, start + 1 + i)) &&
    end > start + 1
  );
}

const meters = /^(%|number|percentage|percent|share|proportion|rate|aantal|aandeel|percentage|hoeveelheid)$/;
const dutchMeter = /^(%|aantal|aandeel|percentage|hoeveelheid)$/;

/** "per 1,000 days" is part of the name. */
function isPerSo(row: readonly TaggedWord[], i: number): boolean {
  return row[i - 1]?.text === "per";
}

/** "Bread that people talk about": what others find of it, not a product. */
function isToldIn(next: Frame | undefined, sentence: Sentence): boolean {
  const { row, main } = sentence;
  return (
    next?.clause.link === "relative" &&
    (tellsEffect(next, sentence) ||
      (!isMade(row[main.head]) && (claimsMerit(next, sentence) || next.subject === "outsider")))
  );
}

/** What things do to those who meet them, which nobody can decide: "alerts that mean something". Closed class. */
const effects =
  /^(means?|resonates?|matters?|works?|feels?|inspires?|sticks?|sings?|fits?|counts?|excites?|lasts?|surprises?|wows?|delights?|moves?|sells|convinces?|speaks?|invites?|appeals?|werkt|werken|klopt|kloppen|raakt|raken|aanspreekt|aanspreken|past|passen|voelt|voelen|telt|tellen|boeit|boeien|inspireert|inspireren|verrast|verrassen|overtuigt|overtuigen|beklijft|bijblijft|uitnodigt|uitnodigen|klinkt|staat|deugt|loopt|lopen|draait|draaien)$/;

function tellsEffect({ clause }: Frame, { row }: Sentence): boolean {
  if (row.slice(clause.start, clause.end).some((word) => word.kind === "number")) return false;
  const words = row.slice(clause.start, clause.end).map(({ text }) => text);
  return words.some((word) => effects.test(word));
}

/** "Levertijden waar je op kunt bouwen", "a shop you can rely on". */
function isReliedOn({ row }: Sentence): boolean {
  const words = row.map(({ text }) => text).join(" ");
  return /\bwaar (je|we|men|klanten) (\S+ ){0,4}(kunt|kan|kunnen|trots)\b|\b(you|they|we|people|customers|users) can (trust|rely|count|depend)\b/.test(
    words,
  );
}

/** "Services that meet student needs". */
function meetsNeeds({ clause }: Frame, { row }: Sentence): boolean {
  const words = row.slice(clause.start, clause.end);
  return (
    words.some(({ text }) =>
      /^(meets?|fits?|match|matches|aansluit|aansluiten|voldoet|voldoen|past|passen)$/.test(text),
    ) &&
    words.some(({ text }) =>
      /^(needs?|expectations?|wishes|demands?|behoeften?|wensen|verwachtingen|vraag)$/.test(text),
    )
  );
}
