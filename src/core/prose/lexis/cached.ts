import type { Lang } from "../../language/lang";
import type { Words } from "../../language/words";
import type { Lexis } from "./lexis";

type Own = NonNullable<Words[Lang]>;

/** Builds a lexis when it is first asked for: one per language, and one for each team with words of its own. */
export function cachedLexis(
  build: (lang: Lang, own: Own) => Lexis,
): (lang: Lang, words: Words | undefined) => Lexis {
  const standard = new Map<Lang, Lexis>();
  const ofTeams = new WeakMap<object, Lexis>();
  return (lang, words) => {
    const own = words?.[lang];
    const known = own ? ofTeams.get(own) : standard.get(lang);
    if (known) return known;
    const made = build(lang, own ?? {});
    if (own) ofTeams.set(own, made);
    else standard.set(lang, made);
    return made;
  };
}
