import type { Lang } from "../../language/lang";
import { customs as enCustoms } from "../../language/en/customs";
import { customs as nlCustoms } from "../../language/nl/customs";
import type { Range } from "../../model/span";
import { is } from "../lexis/lexis";
import type { Clause } from "./clauses";
import { isOther, isOwn, whole } from "./people-in-row";
import { isSpecific, ownSubjects } from "./unit-kinds";
import { WordRows } from "./word-rows";

const customs: Readonly<Record<Lang, WordRows>> = {
  en: new WordRows(enCustoms),
  nl: new WordRows(nlCustoms),
};

/**
 * Everyday conduct, asked of one's own people or of nobody in particular: "nobody walks past a hazard", "we komen onze
 * afspraken na". Undefined with a number, or when others or a thing do it.
 */
export function followsCustom(clause: Clause, lang: Lang): Range | undefined {
  const { row } = clause;
  if (row.some((unit) => unit.kind === "number")) return undefined;
  const words: string[] = [];
  const unitOf: number[] = [];
  for (const [i, unit] of row.entries()) {
    for (const word of unit.text.split(" ")) {
      words.push(word);
      unitOf.push(i);
    }
  }
  const found = customs[lang].find(words);
  if (found && isAskedOfOwn(clause, unitOf[found.first]!)) return whole(row);
  return allDo(clause);
}

/** Whom or what the words in front name: only one's own people, or those whom one deals with. */
function isAskedOfOwn({ row, mood, verb, subject }: Clause, at: number): boolean {
  const start = row.findLastIndex((unit, i) => i < at && unit.text === ":") + 1;
  const deals = is(row[verb], "dealing") && verb < at && start <= verb;
  const end = deals && (mood === "command" || subject === "staff") ? verb : at;
  for (let i = start; i < end; i++) {
    const unit = row[i]!;
    if (isOther(unit)) return false;
    if (!isOwn(unit) && !ownSubjects.has(unit.text) && isSpecific(row, i)) return false;
  }
  return true;
}

const all = new Set("every each all alle iedere elke elk ieder".split(" "));
const everybody = new Set("we wij everyone everybody nobody iedereen niemand".split(" "));

/** "Everyone asks", "niemand roddelt": one's own people, all of them, in how they go about it. */
function allDo({ row, mood, verb }: Clause): Range | undefined {
  const [first, second] = row;
  if (mood !== "sentence" || !first || !is(row[verb], "custom verb")) return undefined;
  if (!everybody.has(first.text) && !(all.has(first.text) && isOwn(second) && !isOther(second)))
    return undefined;
  if (row.slice(0, verb).some((unit, i) => isOther(unit) || (isSpecific(row, i) && !isOwn(unit))))
    return undefined;
  return row.some((unit) => is(unit, "measured", "state", "amount")) ? undefined : whole(row);
}
