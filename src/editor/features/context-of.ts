import * as vscode from "vscode";
import type { FeatureContext, FeatureFile } from "../../core/features/feature-context";
import type { Services } from "../services";
import type { GoalsFile } from "../workspace/goals-file";

/** What the features of core are given of an open document; undefined where it is none of ours. */
export function contextOf(
  document: vscode.TextDocument,
  { store, day, locale }: Services,
): FeatureContext | undefined {
  const file = store.current(document);
  if (!file) return undefined;
  const root = file.place.root.toString();
  return {
    text: file.document.text,
    path: file.place.path,
    get plan() {
      return file.document.plan;
    },
    get root() {
      return file.document.root;
    },
    others: store
      .allRead()
      .filter((other) => other.key !== file.key && other.place.root.toString() === root)
      .map(featureFile),
    today: day.today,
    locale,
    ...(file.place.config && { config: file.place.config }),
  };
}

/** A file by its path from the root of another one. */
export function uriFrom(
  document: vscode.TextDocument,
  path: string,
  { store }: Services,
): vscode.Uri | undefined {
  const file = store.get(document.uri);
  return file && (file.place.path === path ? file.uri : vscode.Uri.joinPath(file.place.root, path));
}

/** A file as the features see it. */
export function featureFile({ document: { text, plan }, place: { path } }: GoalsFile): FeatureFile {
  return { text, plan, path };
}
