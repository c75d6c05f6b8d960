import ignore, { type Ignore } from "ignore";

/** The `.gitignore` files of a tree, by folder from the root (`""` for the root itself). */
export class IgnoreRules {
  readonly #byFolder = new Map<string, Ignore>();

  /** Adds the text of a folder's `.gitignore`. */
  add(folder: string, text: string): void {
    this.#byFolder.set(folder, ignore({ allowRelativePaths: true }).add(text));
  }

  /**
   * Whether a file or folder is left out: `node_modules`, `.git`, or what a `.gitignore` on the way to it names. As git
   * does, nothing inside an ignored folder is taken back in.
   *
   * @param path From the root, with `/`; a folder's ends in `/`.
   */
  ignores(path: string): boolean {
    const steps = path.split("/").filter((step) => step !== "");
    const isFolder = path.endsWith("/");
    for (let depth = 1; depth <= steps.length; depth++) {
      const name = steps[depth - 1];
      if (name === "node_modules" || name === ".git") return true;
      if (this.#isNamed(steps.slice(0, depth), depth < steps.length || isFolder)) return true;
    }
    return false;
  }

  /** The nearest `.gitignore` that has a say decides. */
  #isNamed(steps: readonly string[], isFolder: boolean): boolean {
    for (let depth = steps.length - 1; depth >= 0; depth--) {
      const rules = this.#byFolder.get(steps.slice(0, depth).join("/"));
      if (!rules) continue;
      const { ignored, unignored } = rules.test(steps.slice(depth).join("/") + (isFolder ? "/" : ""));
      if (ignored || unignored) return ignored;
    }
    return false;
  }
}
