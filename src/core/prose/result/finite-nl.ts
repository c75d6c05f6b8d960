import { isDeterminer } from "./frame";
import type { VerbClass } from "./lexicon";
import { isNoun, isPreposition, type TaggedWord } from "./tagged-word";

/** "klanten gebruiken de app": a plural finite verb looks like an infinitive, but its object follows. */
export function followsSubject(row: readonly TaggedWord[], i: number, end: number): boolean {
  const before = row[i - 1];
  const after = row[i + 1];
  if (before && !isPlural(before))
    return isDeterminer(row[i + 1]) && !isPlainActivity(row[i]!.verb?.classes) && pluralBefore(row, i);
  const { classes } = row[i]!.verb ?? {};
  if (/^(en|of)$/.test(after?.text ?? "")) return false;
  if (before && isPlainActivity(classes) && !isDeterminer(after) && !isNounLike(after)) return false;
  if (!before || i + 1 >= end || !after)
    return (
      isNoun(before, "outsider", "staff") &&
      row[i]!.nouns.size === 0 &&
      isPlural(before!) &&
      !anyDeterminer(row, i) &&
      i + 1 < end
    );
  return (
    (before.nouns.size > 0 || before.kind === "word") &&
    !isPreposition(before) &&
    (isDeterminer(after) ||
      after.kind === "number" ||
      after.nouns.size > 0 ||
      ((before.nouns.size > 0 || isCounted(row, i)) && isNounLike(after)) ||
      isNoun(before, "outsider", "staff"))
  );
}

/** "vier van de zes markten draaien": a number stands before the subject. */
function isCounted(row: readonly TaggedWord[], i: number): boolean {
  return [2, 3, 4].some((back) => row[i - back]?.kind === "number");
}

/** "Tien scholen buiten de proef gebruiken het": some people stand a little before. */
function pluralBefore(row: readonly TaggedWord[], i: number): boolean {
  for (let j = i - 1; j >= 0 && j >= i - 6; j--)
    if (isNoun(row[j], "outsider") && isPlural(row[j]!)) return true;
  return false;
}

/** After an infinitive no object follows; after a finite verb one does. */
function isNounLike(word: TaggedWord | undefined): boolean {
  return (
    word?.kind === "word" &&
    !isPreposition(word) &&
    !isDeterminer(word) &&
    !/^(en|of|voor|na|in|op|dan|als|waar|zodat|om)$/.test(word.text)
  );
}

function isPlainActivity(classes: ReadonlySet<VerbClass> | undefined): boolean {
  return classes !== undefined && classes.has("activity") && !classes.has("outside") && !classes.has("state");
}

function isPlural(word: TaggedWord): boolean {
  return /(en|s)$/.test(word.text) || /^(media|politici|musea|lui|deelgemeenten)$/.test(word.text);
}

function anyDeterminer(row: readonly TaggedWord[], i: number): boolean {
  return isDeterminer(row[i - 2]);
}
