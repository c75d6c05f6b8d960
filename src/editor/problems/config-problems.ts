import * as vscode from "vscode";
import type { Services } from "../services";
import { onDidChangeSetting, setting } from "../settings";
import { source, toDiagnostics } from "./diagnostic";

/** Publishes faults in `.waartoe.yaml` files, and in what these extend, as problems. */
export function registerConfigProblems(
  context: vscode.ExtensionContext,
  { configurations, scheduler, texts, workspace }: Services,
): void {
  const collection = vscode.languages.createDiagnosticCollection(`${source}-config`);
  const publish = async (): Promise<void> => {
    const entries: [vscode.Uri, vscode.Diagnostic[]][] = [];
    for (const [key, findings] of await configurations.faults()) {
      const uri = vscode.Uri.parse(key, true);
      const isAsked = setting("problems") === "workspace" || texts.openDocument(uri) !== undefined;
      const text = isAsked && findings.length > 0 ? await texts.read(uri) : undefined;
      if (text !== undefined)
        entries.push([uri, toDiagnostics({ uri, text, root: uri }, findings, () => undefined)]);
    }
    collection.clear();
    collection.set(entries);
  };
  const soon = (): void => {
    scheduler.soon("config problems", 0, publish);
  };
  context.subscriptions.push(
    collection,
    workspace.onDidConfigure(soon),
    onDidChangeSetting(["problems"], soon),
  );
}
