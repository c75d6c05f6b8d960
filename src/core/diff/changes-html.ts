import type { Lang } from "../language/lang";
import { catalogues } from "../messages";
import { type Markup, markup } from "../pictures/markup";
import { type ChangeContext, changeText } from "./change-text";
import type { ItemChanges, ObjectiveChanges } from "./changes";
import { type Changes, type FileChanges, filesChanged, fileTexts } from "./file-changes";

type Context = Pick<ChangeContext, "locale" | "today">;

/** What changed, as a section of a page. */
export function changesHtml(changes: Changes, context: Context): Markup {
  const say = catalogues[context.locale].changes;
  const files = filesChanged(changes);
  return markup`<section class="since"><h2>${say.since(changes)}</h2>
${files.length === 0 ? markup`<p class="facts">${say.nothing()}</p>` : files.map((file) => filePart(file, context))}</section>`;
}

function filePart(file: FileChanges, context: Context): Markup {
  return markup`<h3><bdi>${file.team ?? file.path}</bdi>${file.team !== undefined && markup` <span class="facts"><bdi>${file.path}</bdi></span>`}</h3>
${fileTexts(file, context.locale).map((words) => markup`<p><bdi>${words}</bdi></p>`)}
${file.objectives.map((objective) => objectivePart(objective, context))}`;
}

function objectivePart(objective: ObjectiveChanges, context: Context): Markup {
  const own = lines(objective, { ...context, item: "objective" });
  return markup`<h4>${nameOf(objective, context.locale)}</h4><ul>${own}${objective.results.map((result) =>
    itemPart(result, { ...context, item: "result" }),
  )}${objective.actions.map((action) =>
    itemPart(action, { ...context, item: "action", proposedBy: action.proposedBy }),
  )}</ul>`;
}

function itemPart(item: ItemChanges, context: ChangeContext): Markup {
  return markup`<li><span class="what">${nameOf(item, context.locale)}</span><ul>${lines(item, context)}</ul></li>`;
}

function lines({ changes }: ItemChanges, context: ChangeContext): Markup[] {
  return changes.map((change) => {
    const { words, isStrong } = changeText(change, context);
    return markup`<li>${isStrong ? markup`<strong><bdi>${words}</bdi></strong>` : markup`<bdi>${words}</bdi>`}</li>`;
  });
}

function nameOf({ text }: ItemChanges, locale: Lang): Markup {
  return markup`<bdi>${text ?? catalogues[locale].views.untitled()}</bdi>`;
}
