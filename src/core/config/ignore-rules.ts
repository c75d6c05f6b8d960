import ignore, { type Ignore } from "ignore";

/** The `.gitignore` files of a tree, by folder from the root (`""` for the root itself). */
export class IgnoreRules {
  readonly #byFolder = new Map<string, Ignore>();

  /** Adds the text of a folder's `.gitignore`. */
  add(folder: string, text: string): void {
    const lines = text.split(/\r?\n/).filter(isModest);
    this.#byFolder.set(folder, ignore({ allowRelativePaths: true }).add(lines));
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
    // Once a folder was taken back in, only the files from there down still have a say in what is inside.
    let from = 0;
    for (let depth = 1; depth <= steps.length; depth++) {
      const name = steps[depth - 1];
      if (name === "node_modules" || name === ".git") return true;
      const verdict = this.#verdict(steps.slice(0, depth), depth < steps.length || isFolder, from);
      if (verdict?.ignored) return true;
      from = verdict?.by ?? from;
    }
    return false;
  }

  /** The nearest `.gitignore` that has a say decides; `by` is how deep it stands. */
  #verdict(
    steps: readonly string[],
    isFolder: boolean,
    from: number,
  ): { ignored: boolean; by: number } | undefined {
    for (let by = steps.length - 1; by >= from; by--) {
      const rules = this.#byFolder.get(steps.slice(0, by).join("/"));
      if (!rules) continue;
      const { ignored, unignored } = rules.test(steps.slice(by).join("/") + (isFolder ? "/" : ""));
      if (ignored || unignored) return { ignored, by };
    }
    return undefined;
  }
}

/**
 * Whether a line is plain enough to be matched without ever taking long: in a name each wildcard is a place where the
 * regular expression behind it may try again. Nobody needs more.
 */
function isModest(line: string): boolean {
  const wildcards = line.split("/").map((name) => name.match(/\*+/g)?.length ?? 0);
  return (
    line.length <= 300 && Math.max(...wildcards) <= 3 && wildcards.filter((many) => many > 0).length <= 6
  );
}
