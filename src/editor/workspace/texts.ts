import * as vscode from "vscode";

/** The texts of files as a person sees them: unsaved text of open documents comes before the disk. */
export class Texts implements vscode.Disposable {
  readonly #open = new Map<string, vscode.TextDocument>();
  readonly #disposables: vscode.Disposable[] = [];

  constructor() {
    for (const document of vscode.workspace.textDocuments) this.#open.set(document.uri.toString(), document);
    this.#disposables.push(
      vscode.workspace.onDidOpenTextDocument((document) => this.#open.set(document.uri.toString(), document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#open.delete(document.uri.toString())),
    );
  }

  openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
    return this.#open.get(uri.toString());
  }

  openDocuments(): Iterable<vscode.TextDocument> {
    return this.#open.values();
  }

  /** Undefined where there is no such file, or none that may be read; a folder is no file. */
  async read(uri: vscode.Uri): Promise<string | undefined> {
    return this.openDocument(uri)?.getText() ?? (await readFile(uri));
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }
}

async function readFile(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}

/** UTF-8, or UTF-16 where a byte-order mark says so; the mark itself is left out, as in a document's text. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder("utf-8").decode(bytes);
}
