/** The forms of a Dutch verb that tell what a clause does with it. */
export type VerbForm = "infinitive" | "finite" | "past" | "participle";

export interface Inflected {
  readonly word: string;
  readonly form: VerbForm;
}

/** A Dutch verb; `particle` is what a separable verb leaves behind ("zet … op"). */
export interface DutchVerb {
  readonly particle?: string;
  readonly base: string;
}

/** Past and participle of strong and irregular verbs, without particle. Closed class, from any school grammar. */
const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  bieden: ["bood", "geboden"],
  binden: ["bond", "gebonden"],
  blijven: ["bleef", "gebleven"],
  brengen: ["bracht", "gebracht"],
  breken: ["brak", "gebroken"],
  denken: ["dacht", "gedacht"],
  doen: ["deed", "gedaan"],
  dragen: ["droeg", "gedragen"],
  dringen: ["drong", "gedrongen"],
  drijven: ["dreef", "gedreven"],
  gaan: ["ging", "gegaan"],
  geven: ["gaf", "gegeven"],
  grijpen: ["greep", "gegrepen"],
  hangen: ["hing", "gehangen"],
  hebben: ["had", "gehad"],
  heffen: ["hief", "geheven"],
  helpen: ["hielp", "geholpen"],
  houden: ["hield", "gehouden"],
  kiezen: ["koos", "gekozen"],
  kijken: ["keek", "gekeken"],
  komen: ["kwam", "gekomen"],
  kopen: ["kocht", "gekocht"],
  krijgen: ["kreeg", "gekregen"],
  laten: ["liet", "gelaten"],
  lezen: ["las", "gelezen"],
  lopen: ["liep", "gelopen"],
  nemen: ["nam", "genomen"],
  roepen: ["riep", "geroepen"],
  scheppen: ["schiep", "geschapen"],
  schrijven: ["schreef", "geschreven"],
  schuiven: ["schoof", "geschoven"],
  sluiten: ["sloot", "gesloten"],
  spreken: ["sprak", "gesproken"],
  springen: ["sprong", "gesprongen"],
  staan: ["stond", "gestaan"],
  stijgen: ["steeg", "gestegen"],
  slaan: ["sloeg", "geslagen"],
  slapen: ["sliep", "geslapen"],
  treden: ["trad", "getreden"],
  trekken: ["trok", "getrokken"],
  treffen: ["trof", "getroffen"],
  vallen: ["viel", "gevallen"],
  varen: ["voer", "gevaren"],
  vinden: ["vond", "gevonden"],
  vragen: ["vroeg", "gevraagd"],
  werpen: ["wierp", "geworpen"],
  werven: ["wierf", "geworven"],
  weten: ["wist", "geweten"],
  wijzen: ["wees", "gewezen"],
  winnen: ["won", "gewonnen"],
  worden: ["werd", "geworden"],
  zenden: ["zond", "gezonden"],
  zien: ["zag", "gezien"],
  zijn: ["was", "geweest"],
  zoeken: ["zocht", "gezocht"],
  beginnen: ["begon", "begonnen"],
  begrijpen: ["begreep", "begrepen"],
  behouden: ["behield", "behouden"],
  onderzoeken: ["onderzocht", "onderzocht"],
  bezoeken: ["bezocht", "bezocht"],
  bespreken: ["besprak", "besproken"],
  beschrijven: ["beschreef", "beschreven"],
  herschrijven: ["herschreef", "herschreven"],
  verkopen: ["verkocht", "verkocht"],
  verkrijgen: ["verkreeg", "verkregen"],
  verliezen: ["verloor", "verloren"],
  vermijden: ["vermeed", "vermeden"],
  verbinden: ["verbond", "verbonden"],
  vergelijken: ["vergeleek", "vergeleken"],
  verlaten: ["verliet", "verlaten"],
  ontbinden: ["ontbond", "ontbonden"],
  ontwerpen: ["ontwierp", "ontworpen"],
  herontwerpen: ["herontwierp", "herontworpen"],
  ontvangen: ["ontving", "ontvangen"],
  overtreffen: ["overtrof", "overtroffen"],
  onderhouden: ["onderhield", "onderhouden"],
  ondernemen: ["ondernam", "ondernomen"],
  voorkomen: ["voorkwam", "voorkomen"],
  betrekken: ["betrok", "betrokken"],
  herzien: ["herzag", "herzien"],
  bestrijden: ["bestreed", "bestreden"],
  beslissen: ["besliste", "beslist"],
  besluiten: ["besloot", "besloten"],
  verdrijven: ["verdreef", "verdreven"],
  bedenken: ["bedacht", "bedacht"],
  ontstaan: ["ontstond", "ontstaan"],
  blijken: ["bleek", "gebleken"],
  krimpen: ["kromp", "gekrompen"],
  zakken: ["zakte", "gezakt"],
  schenken: ["schonk", "geschonken"],
  snijden: ["sneed", "gesneden"],
  zitten: ["zat", "gezeten"],
  liggen: ["lag", "gelegen"],
};

/** Present stems that no rule finds. */
const presentStems: Readonly<Record<string, readonly string[]>> = {
  gaan: ["ga", "gaat"],
  staan: ["sta", "staat"],
  slaan: ["sla", "slaat"],
  doen: ["doe", "doet"],
  zien: ["zie", "ziet"],
  herzien: ["herzie", "herziet"],
  zijn: ["ben", "bent", "is", "zijn"],
  hebben: ["heb", "hebt", "heeft"],
  komen: ["kom", "komt"],
};

const unstressedPrefix = /^(be|ge|her|ver|ont|er|onder|over|door|voor|vol|mis|weer|aan)/;

/**
 * The stem of the present tense, by the spelling rules for open and closed syllables: maken → maak, zetten → zet,
 * geven → geef. Verbs on -eren are either "organiseer" or "verander": both are given, for no rule tells them apart.
 */
function stemsOf(base: string): readonly string[] {
  const raw = base.endsWith("en") ? base.slice(0, -2) : base.slice(0, -1);
  if (/([bdfgklmnprst])\1$/.test(raw)) return [raw.slice(0, -1)];
  const plain = raw.replace(/v$/, "f").replace(/z$/, "s");
  if (!/(^|[^aeiou])[aeou][bdfgklmnprstvz]$/.test(raw)) return [plain];
  const long = plain.slice(0, -2) + plain.slice(-2, -1) + plain.slice(-2);
  const mayBeUnstressed = /[aeiouy][^aeiouy]+e[lrnm]$/.test(raw);
  return mayBeUnstressed ? [long, plain] : [long];
}

/** -t after a voiceless consonant ('t kofschip), -d otherwise; judged on the infinitive. */
function weakEnding(base: string): "t" | "d" {
  return /(ch|sh|[tkfspxc])en$/.test(base) ? "t" : "d";
}

function withoutDouble(stem: string, ending: "t" | "d"): string {
  return stem.endsWith(ending) || (stem.endsWith("t") && ending === "d") ? stem : stem + ending;
}

function inflectBase(base: string): Inflected[] {
  const forms: Inflected[] = [{ word: base, form: "infinitive" }];
  const stems = stemsOf(base);
  for (const finite of presentStems[base] ?? stems.flatMap((s) => [s, s.endsWith("t") ? s : `${s}t`])) {
    forms.push({ word: finite, form: "finite" });
  }
  const own = irregular[base];
  if (own) {
    forms.push({ word: own[1], form: "participle" }, { word: own[0], form: "past" });
    return forms;
  }
  const ending = weakEnding(base);
  for (const stem of stems) {
    const participle = withoutDouble(stem, ending);
    forms.push({ word: `ge${participle}`, form: "participle" });
    if (unstressedPrefix.test(base)) forms.push({ word: participle, form: "participle" });
    forms.push({ word: `${stem}${ending}e`, form: "past" }, { word: `${stem}${ending}en`, form: "past" });
  }
  return forms;
}

/** Reads `op|zetten` as a separable verb, `maken` as a plain one. */
export function readVerb(entry: string): DutchVerb {
  const bar = entry.indexOf("|");
  return bar < 0 ? { base: entry } : { particle: entry.slice(0, bar), base: entry.slice(bar + 1) };
}

/**
 * All forms of a Dutch verb in one word: "opzetten", "opgezet", "opzet". What a separable verb looks like when it is
 * split ("zet … op") are the finite forms of its base, see {@link finiteForms}.
 */
export function inflectVerb({ particle = "", base }: DutchVerb): Inflected[] {
  const forms = inflectBase(base).map(({ word, form }) => ({ word: particle + word, form }));
  if (particle) forms.push({ word: `${particle}te${base}`, form: "infinitive" });
  return forms;
}

/** The words that carry a separable verb in a main clause. */
export function finiteForms(base: string): string[] {
  return inflectBase(base)
    .filter(({ form }) => form !== "participle")
    .map(({ word }) => word);
}

/** Singular and the likely plurals of a Dutch noun: -en with its spelling rules, -s, 's. */
export function inflectNoun(noun: string): string[] {
  if (/(heid)$/.test(noun)) return [noun, noun.slice(0, -3) + "eden"];
  if (/[aiouy]$/.test(noun)) return [noun, `${noun}'s`, `${noun}s`];
  if (/e$/.test(noun)) return [noun, `${noun}s`, `${noun}n`];
  const forms = [noun, `${noun}s`, `${noun}en`];
  const last = noun.slice(-1);
  const open = /([aeou])\1[bdfgklmnprst]$/.exec(noun);
  const voiced = last === "f" ? "v" : last === "s" ? "z" : last;
  if (open) forms.push(`${noun.slice(0, -2)}${voiced}en`);
  else if (/[^aeiou][aeiou][bdfgklmnprst]$/.test(noun)) forms.push(`${noun}${last}en`);
  if (voiced !== last) forms.push(`${noun.slice(0, -1)}${voiced}en`);
  return forms;
}

/** An adjective and its form before a noun: leefbaar, leefbare; vlot, vlotte; actief, actieve. */
export function inflectAdjective(adjective: string): string[] {
  if (adjective.includes(" ") || /e$/.test(adjective)) return [adjective];
  const last = adjective.slice(-1);
  const voiced = last === "f" ? "v" : last === "s" ? "z" : last;
  if (/([aeou])\1[bdfgklmnprst]$/.test(adjective)) return [adjective, `${adjective.slice(0, -2)}${voiced}e`];
  if (/[^aeiou][aeiou][bdfgklmnprst]$/.test(adjective))
    return [adjective, `${adjective}e`, `${adjective}${last}e`];
  return [adjective, `${adjective}e`, `${adjective.slice(0, -1)}${voiced}e`];
}

const particles =
  "aan|achter|af|bij|binnen|door|in|mee|na|neer|om|onder|op|open|over|samen|tegen|terug|toe|uit|vast|voor|voort|vrij|weg|klaar";
const openParticiple = new RegExp(`^(${particles})?ge[a-z]{2,}(d|t|en)$`);
const prefixParticiple = new RegExp(`^(${particles})?(her|ver|be|ont)[a-z]{2,}(d|t)$`);

/** Nouns, adjectives and adverbs that only look like one. Closed class. */
const noParticiple = new Set(
  (
    "gemiddeld gezond gereed gedurend gebied geluid gezicht gewicht geweld gerecht gewest gemoed gebit geduld geld gevoelsmatig verband verstand bericht besluit " +
    "bestand bewind bewust bekend verwant gewoontegetrouw geregeld bereid betreft beeld beleid gelet gericht vergeleken benut verwacht"
  ).split(" "),
);

/** Whether an unknown word looks like a past participle ("uitgeserveerd", "herbevestigd"). */
export function looksLikeParticiple(word: string): boolean {
  if (noParticiple.has(word)) return false;
  return openParticiple.test(word) || prefixParticiple.test(word);
}

/** Whether an unknown word could be an infinitive. */
export function looksLikeInfinitive(word: string): boolean {
  return word.length > 4 && word.endsWith("en");
}
