import type { Lang } from "../../language/lang";
import type { Range } from "../../model/span";
import { is, type Unit } from "../lexis/lexis";
import { isForOwnPeople } from "./courses";
import { isOutsider, type Scene } from "./scene";
import { agentEndings, outsiderEndings, skillEndings } from "./training-lexis";

/** A verb of making one's own people learn: "train the nurses", "huismeesters leren hoe …". */
export function teachingAt(scene: Scene, at: number, lang: Lang): Range | undefined {
  const unit = scene.row[at]!;
  if (isMadeAware(scene, at)) return unit;
  if (is(unit, "refresh")) return isForOwnPeople(scene) ? unit : undefined;
  if (!is(unit, "train") || isNoun(scene.row, at, lang)) return undefined;
  const whom = receiver(scene.row, at, lang);
  if (whom) return whom === "own" && !scene.isOffered && !scene.isElsewhere ? unit : undefined;
  return isForOwnPeople(scene) && standsAlone(scene.row, at, lang) ? unit : undefined;
}

/** "Make colleagues aware of …", "maak medewerkers bewust van …". */
function isMadeAware({ row, audience }: Scene, at: number): boolean {
  if (audience !== "own" || !/^(?:aware|bewust(?:er)?)$/u.test(row[at]!.text)) return false;
  return row.some(({ text }) => /^(?:make|making|maken|maak|maakt)$/u.test(text));
}

/** "The gardener shows the crew how to …": one's own people are shown how. */
export function showingAt({ row }: Scene, at: number, lang: Lang): Range | undefined {
  if (!is(row[at], "show")) return undefined;
  const whom = row.findIndex(
    (unit, i) => (i > at || (lang === "nl" && i < at)) && is(unit, "staff", "outsider"),
  );
  if (/^(?:walks?|takes?|talks?)$/u.test(row[at]!.text))
    return whom > 0 && is(row[whom], "staff") && row[whom + 1]?.text === "through" ? row[at] : undefined;
  const how = row.findIndex((unit, i) => i > at && /^(?:how|hoe)$/u.test(unit.text));
  const isTold = whom >= 0 && how > whom && is(row[whom], "staff");
  return isTold && /^(?:to|je|ze|they|you|de|een|men)$/u.test(row[how + 1]?.text ?? "") ? row[at] : undefined;
}

/** A skill, named first, and for whom: "negotiation skills for adjusters". */
export function skillAt(scene: Scene, at: number, lang: Lang): Range | undefined {
  const { row, audience } = scene;
  if (at > 1 || !skillEndings[lang].test(row[at]!.text) || !/^(?:for|voor)$/u.test(row[at + 1]?.text ?? ""))
    return undefined;
  return audience === "own" || firstBehind(row, at + 1, lang) === "own" ? row[at] : undefined;
}

const articles: ReadonlySet<string> = new Set("a an the their our its each every one your new 's".split(" "));

/** "A coach", "trained nurses": no verb. */
function isNoun(row: readonly Unit[], at: number, lang: Lang): boolean {
  if (lang === "nl") return false;
  if (at === 1 && is(row[0], "get")) return true;
  const { text } = row[at]!;
  const isParticiple = /(ed|taught)$/u.test(text);
  if (isParticiple) return !row.slice(0, at).some((unit) => is(unit, "staff"));
  return articles.has(row[at - 1]?.text ?? "") || (is(row[at], "coach") && at > 0 && at === row.length - 1);
}

/** Who learns. English names them behind the verb, Dutch before the infinitive. */
function receiver(row: readonly Unit[], at: number, lang: Lang): "own" | "other" | undefined {
  const behind = firstBehind(row, at, lang);
  const before = lastBefore(row, at, lang);
  return lang === "nl" ? (before ?? behind) : (behind ?? before);
}

function kindOf(row: readonly Unit[], at: number): "own" | "other" | undefined {
  if (is(row[at], "staff")) return is(row[at + 1], "machine") ? "other" : "own";
  return isOutsider(row, at) || is(row[at], "machine") ? "other" : undefined;
}

function firstBehind(row: readonly Unit[], at: number, lang: Lang): "own" | "other" | undefined {
  for (let i = at + 1; i < row.length; i++) {
    const unit = row[i]!;
    if (is(unit, "about") || unit.kind === "mark") return undefined;
    const kind = kindOf(row, i);
    if (kind) return kind;
    if (isAgent(unit, lang)) return outsiderEndings[lang].test(unit.text) ? "other" : "own";
  }
  return undefined;
}

function isAgent({ tags, text }: Unit, lang: Lang): boolean {
  return tags.size === 0 && agentEndings[lang].test(text);
}

function lastBefore(row: readonly Unit[], at: number, lang: Lang): "own" | "other" | undefined {
  for (let i = at - 1; i >= 0; i--) {
    const kind = kindOf(row, i);
    if (kind) return kind;
    if (lang === "nl" && i === 0 && at > 0 && isAgent(row[0]!, lang))
      return outsiderEndings[lang].test(row[0]!.text) ? "other" : "own";
  }
  return undefined;
}

/** Nobody is named: an order with a skill behind it ("Train on …"), or a Dutch infinitive with one before it. */
function standsAlone(row: readonly Unit[], at: number, lang: Lang): boolean {
  if (row.some((unit) => is(unit, "topic"))) return true;
  if (lang === "en") return at === 0 && (row.length === 1 || is(row[1], "about"));
  return at === row.length - 1 || is(row[at + 1], "about");
}
