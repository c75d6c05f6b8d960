import * as vscode from "vscode";
import type { Item } from "../../core/model";
import { itemsOf } from "../../core/plan/items";
import type { Services } from "../services";
import type { GoalsFile } from "../workspace/goals-file";
import { type ItemRef, itemCalled } from "./item-ref";

/**
 * The item that a command was called on, else the one that somebody picks from all of its kind; the one that the cursor
 * is in comes first. Undefined where nothing is picked, or there is nothing to pick from.
 */
export async function chooseItem(
  called: unknown,
  kind: "objective" | "result",
  { store }: Services,
  prompt: { readonly title: string; readonly none: string },
): Promise<ItemRef | undefined> {
  const ref = itemCalled(called);
  if (ref && ref.path !== "") return ref;
  const files = ref ? store.files().filter(({ key }) => key === ref.uri.toString()) : store.files();
  const items = files.flatMap((file) => openItems(file, kind));
  const [only] = items;
  if (!only) {
    void vscode.window.showInformationMessage(prompt.none);
    return undefined;
  }
  if (ref && items.length === 1) return only.ref;
  const picked = await vscode.window.showQuickPick(
    items
      .sort((a, b) => Number(b.hasCursor) - Number(a.hasCursor))
      .map(({ ref: item }) => ({
        label: item.text,
        description: vscode.workspace.asRelativePath(item.uri),
        item,
      })),
    { title: prompt.title, matchOnDescription: true, ignoreFocusOut: true },
  );
  return picked?.item;
}

/** The items of a file that nobody has set aside, and that have words. */
function openItems(file: GoalsFile, kind: Item["item"]): { ref: ItemRef; hasCursor: boolean }[] {
  const { plan } = file.document;
  if (!plan || plan.incomplete || plan.status === "closed") return [];
  const offset = cursorIn(file);
  const dropped = plan.objectives.filter((objective) => objective.dropped).map(({ path }) => `${path}/`);
  return [...itemsOf(plan)].flatMap((item) => {
    const isSetAside =
      ("dropped" in item && item.dropped) || dropped.some((path) => item.path.startsWith(path));
    if (item.item !== kind || isSetAside || !item.text) return [];
    const hasCursor = offset !== undefined && item.span.start <= offset && offset <= item.span.end;
    return [{ ref: { uri: file.uri, path: item.path, text: item.text.value }, hasCursor }];
  });
}

function cursorIn({ key }: GoalsFile): number | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor?.document.uri.toString() === key
    ? editor.document.offsetAt(editor.selection.active)
    : undefined;
}
