import type { Objective, Result } from "../model/plan";
import { type Markup, markup, type Part } from "../pictures/markup";
import type { Drawn } from "../pictures/result-pictures";
import type { NamedItem } from "../views/item-names";
import type { FileContext, OverviewFile } from "./overview-input";

interface Place {
  readonly file: Pick<OverviewFile, "key" | "names">;
}

/** Words that lead to a line of a file; only the words, on a page that has no editor around it. */
export function toLine({ file, hasEditor }: FileContext, path: string, words: Part): Markup {
  return hasEditor
    ? markup`<button type="button" class="to-line" data-file="${file.key}" data-path="${path}">${words}</button>`
    : markup`<span class="to-line">${words}</span>`;
}

/** A part of the page with a name that outlives edits, so that an update finds it again. */
export function keyOf({ file }: Place, path: string): string {
  return `${file.key}#${file.names ? namedPath(path, file.names) : path}`;
}

/** The name of an objective's place on the page. */
export function anchorOf(place: Place, { path }: Objective): string {
  return `to-${encodeURIComponent(keyOf(place, path)).replace(/[%.*'()!~]/g, "_")}`;
}

/** A result as pictures take it. */
export function drawnOf(result: Result, objective: Objective, context: FileContext): Drawn {
  const { file, plan, today, locale } = context;
  const past = file.past?.get(result.path);
  return { result, objective, plan, today, locale, ...(past && { past }) };
}

function namedPath(path: string, names: readonly NamedItem[]): string {
  const [list, index, ofItem, itemIndex] = path.split("/");
  if (list !== "objectives") return path;
  const objective = names[Number(index)];
  const items = ofItem === "results" || ofItem === "actions" ? objective?.[ofItem] : undefined;
  return [objective?.name ?? index, ofItem, items?.[Number(itemIndex)]?.name].filter(Boolean).join("/");
}
