import { list } from "../list";

/** Irregular past forms: somebody tells what happened. Closed class; compiled for this project from grammars. */
export const pastForms = list(`
  was were had did got gave went came told said lost left found felt kept held made took saw ran fell grew knew thought paid spent sold bought built sent won broke cost became began brought chose drove ate forgot heard hurt
  meant met missed put quit read rose sat shut spoke stood stuck taught threw understood woke wore wrote asked been
`);

/** An English word is a past form by this ending. */
export const regularPast = "[^e]ed$";

/** Words that set one moment, place or amount against another: stories have them, mottos do not. Closed class. */
export const contrasts = list(`
  still yet already only even too instead while until before after than when if whenever unless once again since currently now often sometimes twice otherwise without because until till most half per about almost hardly rather though although but however where whose enough out back away first fewer less home left alone
`);

/** Those of whom something is told. */
export const tellingSubjects = list(
  `i they he she nobody somebody someone who whom whoever my me them their others him her`,
);

/** First words of an aim: "to …", "for …", "in order to …". */
export const aims = list(
  `to for in ensuring creating enabling building improving increasing driving helping supporting making being`,
);

/** First words of a why that speaks of its goal. */
export const selfReferences = list(`this it it's that that's these`);

/** First words of a why that speaks of one's own. */
export const ownSubjects = list(`we our us`);

/** Words for all and always. */
export const universals = list(`every any each always all never everything everyone everybody any lifelong`);

/** Endings of abstract nouns and of adjectives made from them. */
export const abstractEndings = list(
  `tion sion tions sions ment ments ness ity ities ance ence ances ences ship ships cy cies ism ability  ive ous able ible ful  ing ly`,
);

/** Words that deny by their first part, or say of something that there is none. From school grammars. */
export const lackingWords =
  "^(?:un(?!i|der|til|lock|leash|cover|fold|veil|le[sa]|ravel|wind)|mis(?!sion|c)|dis(?!c[uoi]|tri|pla|tin|solv|cern|til|h|k)|over(?:load|crowd|work|run|book))|(?<!un|the|wire|seam|effort|fear|tire|count|relent|price|flaw)less$";

/** With a quality behind it, it is more than is good. */
export const excessWords = list(`too`);

/** More or less of something, and keeping it from harm. */
export const changeWords = list(
  `more fewer less number number_of share share_of of reduce reducing lower cut halve prevent avoid save spare protect`,
);

/** Whom sayings are addressed to: everybody. */
export const addressees = list(`you your those`);
