import type { Item, Objective } from "../model/plan";
import { asksFor, type AttentionContext } from "../progress/attention";
import { isOwn } from "../progress/own";
import type { GoalsFilter } from "./arrangement";

export interface FilterContext extends AttentionContext {
  /** How people know the file: its team, or else its path. */
  readonly name: string;
  /** Who asks; where nobody is known, nothing is theirs. */
  readonly me?: string | undefined;
}

/**
 * The places of the items of a plan that a filter leaves: those that match, and what holds them. An objective that
 * matches stays whole, unless something in it matches too: then it is that which was looked for.
 */
export function keptBy(filter: GoalsFilter, context: FilterContext): ReadonlySet<string> {
  const kept = new Set<string>();
  const words = wordsOf(filter.words);
  for (const objective of context.plan.objectives) {
    const parts = [...objective.results, ...objective.actions];
    const found = parts.filter((part) => matches(part, objective, filter, words, context));
    const isFound = matches(objective, objective, filter, words, context);
    if (!isFound && found.length === 0) continue;
    kept.add(objective.path);
    for (const { path } of found.length > 0 ? found : parts) kept.add(path);
  }
  return kept;
}

function matches(
  item: Item,
  objective: Objective,
  { mine, attentions }: GoalsFilter,
  words: readonly string[],
  context: FilterContext,
): boolean {
  if (mine && (context.me === undefined || !isOwn(context.me, item, objective, context.today))) return false;
  if (attentions.length > 0 && !attentions.some((one) => asksFor(one, item, objective, context))) {
    return false;
  }
  if (words.length === 0) return true;
  const said = plain(textsOf(item).join("\n"));
  const around = plain(context.name);
  // The name of the team alone would leave everything of it found in each of its items.
  return words.every((word) => said.includes(word) || around.includes(word)) && isSaid(words, said, item);
}

function isSaid(words: readonly string[], said: string, { item }: Item): boolean {
  return item === "objective" || words.some((word) => said.includes(word));
}

function textsOf(item: Item): string[] {
  const fields = [item.text, item.id, item.owner, item.notes, item.reason];
  switch (item.item) {
    case "objective":
      fields.push(item.why, item.whyNow, item.effect);
      break;
    case "result":
      fields.push(item.effect, ...item.checkins.flatMap(({ by, note }) => [by, note]));
      break;
    case "action":
      fields.push(...item.proposedBy, ...item.supportedBy);
      break;
  }
  return fields.flatMap((field) => (field ? [field.value] : []));
}

function wordsOf(text: string): string[] {
  return plain(text)
    .split(/\s+/u)
    .filter((word) => word !== "");
}

/** Without case and accents, as people type when they search. */
function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
