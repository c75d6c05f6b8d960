import * as vscode from "vscode";
import type { Plan, Span } from "../../core";
import { itemAt } from "../../core/plan/item-at";
import type { Services } from "../services";
import { Positions } from "../workspace/positions";

/**
 * Opens a goals file at an item or a check-in, beside the overview. Other files, and places that are not there, are
 * ignored.
 *
 * @param column Where to open it, unless it is open already.
 */
export async function openLine(
  { file: key, path }: { readonly file: string; readonly path: string },
  column: vscode.ViewColumn,
  { store }: Services,
): Promise<void> {
  const file = store.files().find((one) => one.key === key);
  if (!file) return;
  const document = await vscode.workspace.openTextDocument(file.uri);
  store.current(document);
  const { shown } = file;
  const span = shown && spanAt(shown.plan, path);
  const place = span && new Positions(shown.text).at(span.start);
  await vscode.window.showTextDocument(document, {
    viewColumn: columnOf(document) ?? column,
    ...(place && { selection: new vscode.Range(place, place) }),
  });
}

function spanAt(plan: Plan, path: string): Span | undefined {
  const item = itemAt(plan, path);
  if (item?.item !== "result") return item?.key;
  return (item.checkins.find((checkin) => checkin.path === path) ?? item).key;
}

function columnOf(document: vscode.TextDocument): vscode.ViewColumn | undefined {
  return vscode.window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn;
}

/** The column in which a file does not cover a panel. */
export function besides({ viewColumn }: vscode.WebviewPanel): vscode.ViewColumn {
  return viewColumn === vscode.ViewColumn.One ? vscode.ViewColumn.Beside : vscode.ViewColumn.One;
}
