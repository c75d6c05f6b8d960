import * as vscode from "vscode";
import type { Finding, Lang } from "../../core";
import { type ResolvedConfig, resolveConfig } from "../../core/config/resolve-config";
import { catalogues } from "../../core/messages";
import { pathFrom } from "./paths";
import type { Texts } from "./texts";

interface Known {
  readonly root: vscode.Uri;
  readonly resolved: ResolvedConfig;
}

/** The configurations in use, with all that they extend; each is read once until something in it changes. */
export class Configurations {
  readonly #known = new Map<string, Promise<Known>>();
  readonly #texts: Texts;
  readonly #locale: Lang;

  constructor(texts: Texts, locale: Lang) {
    this.#texts = texts;
    this.#locale = locale;
  }

  async of(file: vscode.Uri, root: vscode.Uri): Promise<ResolvedConfig> {
    const key = file.toString();
    let known = this.#known.get(key);
    if (!known) {
      known = this.#read(file, root).then((resolved) => ({ root, resolved }));
      this.#known.set(key, known);
    }
    return (await known).resolved;
  }

  forget(): void {
    this.#known.clear();
  }

  /** The faults in all configurations in use, by file. */
  async faults(): Promise<ReadonlyMap<string, readonly Finding[]>> {
    const faults = new Map<string, readonly Finding[]>();
    for (const { root, resolved } of await Promise.all(this.#known.values())) {
      for (const [path, findings] of resolved.findings) {
        faults.set(vscode.Uri.joinPath(root, path).toString(), findings);
      }
    }
    return faults;
  }

  /** Whether a file has a part in a configuration in use. */
  async uses(uri: vscode.Uri): Promise<boolean> {
    const known = await Promise.all(this.#known.values());
    return known.some(({ root, resolved }) =>
      resolved.files.some((path) => vscode.Uri.joinPath(root, path).toString() === uri.toString()),
    );
  }

  async #read(file: vscode.Uri, root: vscode.Uri): Promise<ResolvedConfig> {
    const texts = new Map<string, string | null>();
    const messages = catalogues[this.#locale];
    const path = pathFrom(root, file);
    for (;;) {
      const resolved = resolveConfig(path, (wanted) => texts.get(wanted), messages);
      if (resolved.wanted.length === 0) return resolved;
      for (const wanted of resolved.wanted) {
        texts.set(wanted, (await this.#texts.read(vscode.Uri.joinPath(root, wanted))) ?? null);
      }
    }
  }
}
