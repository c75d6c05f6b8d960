import { catalogues } from "../../messages";
import type { Item } from "../../model/plan";
import { escapeMarkdown } from "../../views/markdown";
import { paragraphs } from "../../views/tooltip";
import type { FeatureContext } from "../feature-context";
import { fileNamed, marksOf } from "../navigation/go-to";
import { type IdMark, itemNamed } from "../navigation/id-marks";

/** What a reference points to, or who points to an id. Markdown; undefined where nothing is known of it. */
export function hoverReference(mark: IdMark, context: FeatureContext): string | undefined {
  const say = catalogues[context.locale].features;
  if (mark.is === "reference") {
    const home = fileNamed(context, mark.file);
    const item = itemNamed(home, mark.id);
    if (!home?.plan) return undefined;
    return item ? `${say.pointsTo()}: ${line(item, mark.file, context)}` : say.unknownHere();
  }
  const pointing = marksOf(context, mark).filter(({ mark: { is } }) => is === "reference");
  if (pointing.length === 0) return undefined;
  const items = pointing.map(({ path, mark: { item } }) => `- ${line(item, path, context)}`);
  return paragraphs([`${say.pointHere()}:`, items.join("\n")]);
}

function line(item: Item, path: string, { path: own, locale }: FeatureContext): string {
  const say = catalogues[locale].views;
  const words = `${say.kinds[item.item]}: **${escapeMarkdown(item.text?.value ?? say.untitled())}**`;
  return path === own ? words : `${words} (${escapeMarkdown(path)})`;
}
