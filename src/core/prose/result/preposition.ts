import { list } from "../../language/list";

/** Closed class: words that begin a phrase hanging on what stands before it, in both languages. */
const prepositions = new Set(
  list(`
    of besides except despite alongside unlike in on for from with without at by to into across about among
    between over under per via through during within after before that which who where when while as than
    until since against around towards toward using following beyond outside inside upon off onto because
    due if so below above behind near van op voor met bij naar aan uit tot tussen rond tijdens binnen buiten
    na vanuit zonder tegen richting dat die waar waarin wanneer als dan sinds langs onder boven door zoals
    omtrent m.b.t t.o.v om te waarvan vanaf ten ter achter rondom naast vóór ná
  `),
);

export function isPreposition(word: { readonly text: string } | undefined): boolean {
  return word !== undefined && prepositions.has(word.text);
}
