import type { Lang } from "../language/lang";
import { textLanguage } from "../language/text-language";

/** The language to ask on in: that of what somebody said so far, else the reader's. */
export function askedIn(said: readonly string[], locale: Lang): Lang {
  const text = said.filter((one) => one.trim() !== "").join(". ");
  return textLanguage(text, { lang: locale, langIsSaid: false });
}
