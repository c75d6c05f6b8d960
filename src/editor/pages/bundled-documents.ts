import * as vscode from "vscode";

/** The scheme of the read-only documents that come with the extension. */
export const bundledScheme = "waartoe";

/** `waartoe:/rules/missing-why.md` is `media/rules/missing-why.md`. */
export function bundledUri(path: string): vscode.Uri {
  return vscode.Uri.from({ scheme: bundledScheme, path: `/${path}` });
}

/**
 * Serves what is under the extension's `media` folder as read-only documents. An extension's own address need not be
 * one that an editor can open: in the browser it is an `https` one.
 */
export function registerBundledDocuments(
  context: vscode.ExtensionContext,
  log: vscode.LogOutputChannel,
): void {
  const media = vscode.Uri.joinPath(context.extensionUri, "media");
  context.subscriptions.push(
    vscode.workspace.registerTextDocumentContentProvider(bundledScheme, {
      async provideTextDocumentContent({ path }) {
        try {
          const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(media, path));
          return new TextDecoder().decode(bytes);
        } catch (error) {
          log.warn(`No page at ${path}: ${String(error)}`);
          return "";
        }
      },
    }),
  );
}
