import type { Lang } from "../../language/lang";
import { list } from "../../language/list";

/**
 * Words that begin a phrase hanging on what stands before it: prepositions and the conjunctions that act like them.
 * Closed class, from any school grammar.
 */
export const prepositions: Readonly<Record<Lang, ReadonlySet<string>>> = {
  en: new Set(
    list(`
      about above across after against alongside among amongst around as at because before behind below besides between
      beyond by despite due during except following for from if in inside into near of off on onto out outside over
      per since so than that through to toward towards under unlike until upon using via when where which while who with
      within without
    `),
  ),
  nl: new Set(
    list(`
      aan achter als bij binnen boven buiten dan dat die door in langs m.b.t met na naar naast ná omtrent om onder op over per qua wegens tegenover
      richting rond rondom sinds t.o.v te tegen ten ter tijdens tot tussen uit van vanaf vanuit voor vóór waar waarin
      waarvan wanneer zoals zonder via
    `),
  ),
};
