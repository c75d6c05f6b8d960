import { type Dirent, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { IgnoreRules } from "../../core/config/ignore-rules";
import { pathFrom } from "./root";

/** The files below a root that git would not ignore. Links to folders are not followed, so no walk goes in circles. */
export class FileTree {
  readonly root: string;
  readonly #rules = new IgnoreRules();
  readonly #known = new Set<string>();

  constructor(root: string) {
    this.root = root;
  }

  /** Files below a folder, as absolute paths, in the order of their names. */
  *filesBelow(folder: string): Iterable<string> {
    this.#learnUpTo(folder);
    yield* this.#walk(folder);
  }

  *#walk(folder: string): Iterable<string> {
    this.#learn(folder);
    for (const entry of entriesOf(folder)) {
      const path = join(folder, entry.name);
      const fromRoot = pathFrom(this.root, path);
      if (this.#rules.ignores(entry.isDirectory() ? `${fromRoot}/` : fromRoot)) continue;
      if (entry.isDirectory()) yield* this.#walk(path);
      else if (entry.isFile() || entry.isSymbolicLink()) yield path;
    }
  }

  /** Reads the `.gitignore` files from the root down to a folder. */
  #learnUpTo(folder: string): void {
    let current = this.root;
    this.#learn(current);
    for (const step of pathFrom(this.root, folder).split("/")) {
      current = join(current, step);
      this.#learn(current);
    }
  }

  #learn(folder: string): void {
    const fromRoot = pathFrom(this.root, folder);
    if (this.#known.has(fromRoot)) return;
    this.#known.add(fromRoot);
    try {
      this.#rules.add(fromRoot, readFileSync(join(folder, ".gitignore"), "utf8"));
    } catch {
      // Most folders have none.
    }
  }
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return []; // It may not be looked into.
  }
}
