import * as vscode from "vscode";

const scheme = "waartoe-made";

/** Shows pages that were made here, read-only and rendered; nothing of them is written anywhere. */
export class MadeDocuments {
  readonly #texts = new Map<string, string>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();

  constructor({ subscriptions }: vscode.ExtensionContext) {
    subscriptions.push(
      this.#changed,
      vscode.workspace.registerTextDocumentContentProvider(scheme, {
        onDidChange: this.#changed.event,
        provideTextDocumentContent: (uri) => this.#texts.get(uri.toString()),
      }),
    );
  }

  /** Shows Markdown as it reads, under a title. The same title takes the place of what it showed before. */
  async showMarkdown(title: string, text: string): Promise<vscode.Uri> {
    const uri = vscode.Uri.from({ scheme, path: `/${title.replace(/[\\/?#]+/g, "-")}.md` });
    this.#texts.set(uri.toString(), text);
    this.#changed.fire(uri);
    await vscode.commands.executeCommand("markdown.showPreview", uri);
    return uri;
  }
}
