import { list } from "../list";

/** Onregelmatige verleden tijden: iemand vertelt wat er gebeurde. Closed class; compiled for this project from grammars. */
export const pastForms = list(`
  was waren had hadden deed deden kreeg kregen gaf gaven ging gingen kwam kwamen zei zeiden verloor verloren vond vonden voelde hield hielden nam namen zag zagen liep liepen viel vielen groeide wist wisten dacht dachten betaalde verkocht kocht stuurde won wonnen brak
  bleef bleven werd werden begon begonnen bracht brachten koos reed reden at aten vergat hoorde bleek bleken las lazen steeg stegen zat zaten sloot sprak stond stonden gooide schreef miste vroeg vroegen zette gebleken geweest
`);

/** Verleden tijd aan het eind van een woord. */
export const regularPast = "(?:[pkftsc]te|(?<!en)(?<=[^aeiou])de|den|ten)$";

/** Woorden die een moment, plaats of hoeveelheid tegenover een andere zetten. Closed class. */
export const contrasts = list(`
  nog pas al slechts maar alleen zelfs te terwijl totdat tot voordat nadat dan als wanneer toen zodra tenzij sinds nu vaak soms weer steeds anders zonder omdat meeste helft per bijna nauwelijks liever hoewel waar waarvan wie ondertussen eerst eerste daarna genoeg uit terug weg thuis minder zelf ook
`);

/** Degenen van wie iets verteld wordt. */
export const tellingSubjects = list(
  `ik zij ze hij niemand iemand wie mij me mijn hen hun anderen hem haar men`,
);

/** Eerste woorden van een doel: "om … te", "voor …", "ter …". */
export const aims = list(`om voor ter teneinde ten naar`);

/** Eerste woorden van een waarom dat over zijn doel spreekt. */
export const selfReferences = list(`dit het dat deze die`);

/** Eerste woorden van een waarom dat over de eigen mensen spreekt. */
export const ownSubjects = list(`we wij ons onze`);

/** Woorden voor alles en altijd. */
export const universals = list(`elk elke ieder iedere altijd alle nooit alles iedereen leven_lang`);

/** Uitgangen van abstracte woorden. */
export const abstractEndings = list(
  `ing ingen heid heden teit iteit atie aties itie isme schap schappen ie nis lijk lijke baar bare ig ige gericht gerichte matig matige vol volle rijk rijke isch ische end ende sel tie ties ief ieve eel ele`,
);

/** Words that deny by their first part, or say of something that there is none. From school grammars. */
export const lackingWords =
  "^(?:on(?!der|t|s$|ze|line|danks|langs|geveer|middel|misbaar|vergetelijk|voorwaard|afhankelijk|telb|roerend|ophoud|eindig|vermoeib)|wan(?!d|n|t|k)|mis(?!s))";

/** With a quality behind it, it is more than is good. */
export const excessWords = list(`te`);

/** More or less of something, and keeping it from harm. */
export const changeWords = list(
  `meer minder aantal verminderen verlagen terugdringen voorkomen omlaag besparen beperken beschermen`,
);

/** Whom sayings are addressed to: everybody. */
export const addressees = list(`je jij jouw`);
