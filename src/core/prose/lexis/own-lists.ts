import type { Lang } from "../../language/lang";
import type { Words } from "../../language/words";
import { type NamedList, nounLists, verbLists } from "../result/inflection";
import { nouns } from "./forms";
import { asInText } from "./as-in-text";

/** A team's own words in one language. */
export type OwnWords = NonNullable<Words[Lang]>;

/** What a team's own words say, and to which judge. */
export function* ownLists(lang: Lang, own: OwnWords): Iterable<NamedList> {
  const customers = Array.from(nouns(own.customer ?? [], lang), asInText);
  const colleagues = Array.from(nouns(own.colleague ?? [], lang), asInText);
  const exceptions = (own["not-flagged"] ?? []).map(asInText);
  for (const name of ["objective", "why", "training"]) {
    yield [name, "outsider", customers];
    yield [name, "staff", colleagues];
    yield [name, "excepted", exceptions];
  }
  const { activity = [], attitude = [], vague = [], empty = [], training = [] } = own;
  yield ["objective", "own attitude", attitude.map(asInText)];
  yield ["objective", "own vague", vague.map(asInText)];
  yield ["why", "own empty", empty.map(asInText)];
  yield ["training", "own", training.map(asInText)];
  // Such a word may be a verb as well as a noun.
  yield* verbLists(activity, "activity", lang);
  yield* nounLists(activity, "doing", lang);
  yield* verbLists(vague, "improvement", lang);
  yield* nounLists(vague, "quality", lang);
}

/** A team's own phrases, by the name of the list in which the judge of results looks them up. */
export function ownPhraseLists(
  own: OwnWords,
): readonly (readonly [list: string, phrases: readonly string[]])[] {
  return [
    ["vague", own.vague ?? []],
    ["unit", own.unit ?? []],
    ["not-flagged", own["not-flagged"] ?? []],
  ];
}
