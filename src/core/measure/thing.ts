import type { Cue, Token } from "./token";

/** The thing that a number counts. */
export interface Thing {
  readonly name: string;
  /** The index after its last token. */
  readonly next: number;
}

const maxWords = 5;
/** What a word may mean besides a thing. */
const harmless: ReadonlySet<Cue> = new Set<Cue>([
  "metric",
  "label",
  "goal",
  "reference",
  "version",
  "standard",
  "award",
  "authority",
  "duration",
  "group",
]);

/**
 * The first plural after a number, over its adjectives: "five new enterprise sales". After one, the last of at most two
 * words. Undefined when no plural comes: "Apartment 5 feels like home".
 */
export function readThing(
  tokens: readonly Token[],
  at: number,
  value: number,
  extra: ReadonlySet<string>,
): Thing | undefined {
  const last = value === 1 ? 2 : maxWords;
  let found: Thing | undefined;
  for (let index = at; index < at + last; index++) {
    const token = tokens[index];
    if (!token) break;
    const isName = token.kind === "number" && tokens[index - 1]?.text === "-" && !token.spaced;
    const isJoint = index > at && (token.text === "/" || token.text === "-" || isName);
    if (isJoint) continue;
    if (!isThing(token)) break;
    if (extra.has(token.text) || (value !== 1 && isPlural(token.text)))
      return { name: token.text, next: index + 1 };
    if (value === 1) found = { name: token.text, next: index + 1 };
  }
  return found;
}

/** The tokens from an item on, as many as a thing may take, up to the next quantity. */
export function tokensAt(items: readonly { readonly token?: Token }[], at: number): Token[] {
  const tokens: Token[] = [];
  for (const { token } of items.slice(at, at + maxWords + 1)) {
    if (!token) break;
    tokens.push(token);
  }
  return tokens;
}

/** Can this word be counted, or describe what is? */
export function isThing(token: Token): boolean {
  if (token.role === "label") return isCode(token.text);
  if (token.kind !== "word" || token.unit || token.change !== undefined) return false;
  if (token.text.endsWith("ly") && !frequencies.has(token.text)) return false;
  const isParticiple = token.text.endsWith("ed");
  for (const cue of token.cues) {
    if (!harmless.has(cue) && !(isParticiple && (cue === "up" || cue === "down"))) return false;
  }
  return true;
}

const frequencies = new Set(["daily", "weekly", "monthly", "quarterly", "yearly"]);

/** "P1's", not "4E". */
function isCode(text: string): boolean {
  const first = text.charAt(0);
  return first < "0" || first > "9";
}

const irregular = new Set([
  "people",
  "children",
  "women",
  "men",
  "staff",
  "man",
  "kids",
  "teeth",
  "feet",
  "mice",
]);

/** Words that end like a plural: Dutch adjectives in -en, English singulars in -s. */
const singular = new Set([
  ..."open eigen houten gouden zilveren stenen tevreden gesloten geschreven gekozen verloren volwassen samen even".split(
    " ",
  ),
  ..."dezen linnen wollen enkelen binnen buiten boven onderen verschillen hidden written broken driven golden".split(
    " ",
  ),
  ..."series less previous various serious famous religious wireless business continuous anonymous cross its".split(
    " ",
  ),
  ..."this was has does kitchen oven garden token chicken token citizen then when often frozen between".split(
    " ",
  ),
]);

function isPlural(word: string): boolean {
  if (irregular.has(word)) return true;
  if (word.length < 3 || singular.has(word)) return false;
  return (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")) || word.endsWith("en");
}
