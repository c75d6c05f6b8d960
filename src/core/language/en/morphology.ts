/** The forms of an English verb that tell what a clause does with it. */
export type VerbForm = "base" | "third" | "past" | "participle" | "ing";

export interface Inflected {
  readonly word: string;
  readonly form: VerbForm;
}

/** Past and participle of the verbs that do not take -ed. Closed class, from any school grammar. */
const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  be: ["was", "been"],
  become: ["became", "become"],
  begin: ["began", "begun"],
  bring: ["brought", "brought"],
  build: ["built", "built"],
  rebuild: ["rebuilt", "rebuilt"],
  buy: ["bought", "bought"],
  catch: ["caught", "caught"],
  choose: ["chose", "chosen"],
  come: ["came", "come"],
  cut: ["cut", "cut"],
  do: ["did", "done"],
  draw: ["drew", "drawn"],
  drive: ["drove", "driven"],
  eat: ["ate", "eaten"],
  fall: ["fell", "fallen"],
  feel: ["felt", "felt"],
  fight: ["fought", "fought"],
  find: ["found", "found"],
  get: ["got", "got"],
  give: ["gave", "given"],
  go: ["went", "gone"],
  greenlight: ["greenlit", "greenlit"],
  grow: ["grew", "grown"],
  hold: ["held", "held"],
  keep: ["kept", "kept"],
  know: ["knew", "known"],
  lay: ["laid", "laid"],
  lead: ["led", "led"],
  leave: ["left", "left"],
  lose: ["lost", "lost"],
  make: ["made", "made"],
  meet: ["met", "met"],
  pay: ["paid", "paid"],
  put: ["put", "put"],
  read: ["read", "read"],
  redo: ["redid", "redone"],
  rethink: ["rethought", "rethought"],
  rewrite: ["rewrote", "rewritten"],
  rise: ["rose", "risen"],
  run: ["ran", "run"],
  see: ["saw", "seen"],
  seek: ["sought", "sought"],
  sell: ["sold", "sold"],
  send: ["sent", "sent"],
  set: ["set", "set"],
  shrink: ["shrank", "shrunk"],
  sink: ["sank", "sunk"],
  speak: ["spoke", "spoken"],
  spend: ["spent", "spent"],
  spread: ["spread", "spread"],
  stand: ["stood", "stood"],
  take: ["took", "taken"],
  teach: ["taught", "taught"],
  think: ["thought", "thought"],
  understand: ["understood", "understood"],
  win: ["won", "won"],
  write: ["wrote", "written"],
};

/** Verbs of two syllables with the stress on the last, which double their consonant as one-syllable verbs do. */
const doubling = new Set([
  "refer",
  "prefer",
  "occur",
  "commit",
  "submit",
  "permit",
  "admit",
  "begin",
  "equip",
  "control",
  "enrol",
]);

const consonantAfterVowel = /[^aeiou][aeiou][bdglmnprtv]$/;

function doubles(verb: string): boolean {
  if (doubling.has(verb)) return true;
  return verb.length <= 4 && consonantAfterVowel.test(verb) && !/[aeiou][^aeiou]+[aeiou]/.test(verb);
}

/** All forms of an English verb, given its base form. */
export function inflectVerb(verb: string): Inflected[] {
  const stem = doubles(verb) ? verb + verb.slice(-1) : verb;
  const silentE = verb.endsWith("e") && !/(ee|oe|ye)$/.test(verb);
  const consonantY = /[^aeiou]y$/.test(verb);
  const third = consonantY
    ? `${verb.slice(0, -1)}ies`
    : /(s|x|z|ch|sh|o)$/.test(verb)
      ? `${verb}es`
      : `${verb}s`;
  const past = consonantY ? `${verb.slice(0, -1)}ied` : verb.endsWith("e") ? `${verb}d` : `${stem}ed`;
  const own = irregular[verb];
  const ing = silentE ? `${verb.slice(0, -1)}ing` : `${stem}ing`;
  return [
    { word: verb, form: "base" },
    { word: third, form: "third" },
    { word: own?.[1] ?? past, form: "participle" },
    { word: own?.[0] ?? past, form: "past" },
    { word: ing, form: "ing" },
  ];
}

/** Singular and plural of an English noun. */
export function inflectNoun(noun: string): string[] {
  if (/[^aeiou]y$/.test(noun)) return [noun, `${noun.slice(0, -1)}ies`];
  if (/(s|x|ch|sh)$/.test(noun)) return [noun, `${noun}es`];
  return [noun, `${noun}s`];
}

/** The adverb of an adjective: effective, effectively; easy, easily. */
export function adverbOf(adjective: string): string {
  if (/[^aeiou]y$/.test(adjective)) return `${adjective.slice(0, -1)}ily`;
  if (/ble$/.test(adjective)) return `${adjective.slice(0, -1)}y`;
  return `${adjective}ly`;
}

/** Whether an unknown word looks like a past participle. */
export function looksLikeParticiple(word: string): boolean {
  return word.length > 4 && word.endsWith("ed") && !/(eed|hundred)$/.test(word);
}

/** Whether an unknown word looks like a gerund. */
export function looksLikeGerund(word: string): boolean {
  return (
    word.length > 5 &&
    word.endsWith("ing") &&
    !/(thing|morning|evening|building|during|being|spring|string)$/.test(word)
  );
}
