import * as vscode from "vscode";
import { editorColours, pageLayout } from "../../core/overview/style";

/** The folder from which the page may load. */
export function scriptFolder(extension: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extension, "dist");
}

/** The page around the overview. Its policy lets in one script and one style sheet, both ours, and nothing from elsewhere. */
export function pageHtml(webview: vscode.Webview, extension: vscode.Uri, title: string): string {
  const nonce = crypto.randomUUID();
  const script = webview.asWebviewUri(vscode.Uri.joinPath(scriptFolder(extension), "overview.js")).toString();
  const policy = `default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${vscode.env.language.replace(/[^\w-]/g, "")}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${title}</title>
<style nonce="${nonce}">${editorColours}${pageLayout}</style>
</head>
<body><main></main><script nonce="${nonce}" src="${script}"></script></body>
</html>`;
}
