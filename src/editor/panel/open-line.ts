import * as vscode from "vscode";
import type { Plan, Span } from "../../core";
import { itemAt } from "../../core/plan/item-at";
import type { Services } from "../services";
import { Positions } from "../workspace/positions";

/**
 * Opens a goals file at an item or a check-in, beside the overview. Other files, and places that are not there, are
 * ignored.
 *
 * @param overview The column that the overview is in.
 */
export async function openLine(
  { file: key, path }: { readonly file: string; readonly path: string },
  overview: vscode.ViewColumn | undefined,
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
    viewColumn: columnFor(document, overview),
    ...(place && { selection: new vscode.Range(place, place) }),
  });
}

function spanAt(plan: Plan, path: string): Span | undefined {
  const item = itemAt(plan, path);
  if (item?.item !== "result") return item?.key;
  return (item.checkins.find((checkin) => checkin.path === path) ?? item).key;
}

/** Where the file is open already, else where it does not cover the overview. */
function columnFor(
  document: vscode.TextDocument,
  overview: vscode.ViewColumn | undefined,
): vscode.ViewColumn {
  const open = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  if (open?.viewColumn !== undefined) return open.viewColumn;
  return overview === vscode.ViewColumn.One ? vscode.ViewColumn.Beside : vscode.ViewColumn.One;
}
