import * as vscode from "vscode";
import type { Change } from "../../core";
import { isGoalsFile } from "../../core/config/goals-files";

/** What was typed since a version of a document: the changes of each step lie in the text as the step before left it. */
interface Typed {
  readonly from: number;
  readonly steps: (readonly Change[])[];
}

/** More steps than anybody types before they are taken over. */
const mostSteps = 200;

/** The texts of files as a person sees them: unsaved text of open documents comes before the disk. */
export class Texts implements vscode.Disposable {
  readonly #open = new Map<string, vscode.TextDocument>();
  readonly #typed = new WeakMap<vscode.TextDocument, Typed>();
  readonly #disposables: vscode.Disposable[] = [];

  constructor() {
    for (const document of vscode.workspace.textDocuments) this.#open.set(document.uri.toString(), document);
    this.#disposables.push(
      vscode.workspace.onDidChangeTextDocument((event) => {
        this.#note(event);
      }),
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

  /** The steps that lead from a version of a document to the one it has now; undefined when they are not known. */
  stepsSince(document: vscode.TextDocument, version: number): readonly (readonly Change[])[] | undefined {
    if (version === document.version) return [];
    const typed = this.#typed.get(document);
    if (!typed || typed.from > version || typed.from + typed.steps.length !== document.version)
      return undefined;
    return typed.steps.slice(version - typed.from);
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #note({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    if (contentChanges.length === 0 || !isGoalsFile(document.uri.path)) return;
    const typed = this.#typed.get(document);
    const step = contentChanges.map(({ rangeOffset, rangeLength, text }): Change => {
      return { span: { start: rangeOffset, end: rangeOffset + rangeLength }, text };
    });
    const goesOn = typed && typed.from + typed.steps.length === document.version - 1;
    if (goesOn && typed.steps.length < mostSteps) typed.steps.push(step);
    else this.#typed.set(document, { from: document.version - 1, steps: [step] });
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
