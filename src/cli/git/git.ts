import { execFileSync } from "node:child_process";

/** A version of a file that a commit made. */
export interface FileVersion {
  /** `YYYY-MM-DD`, the day on which its author wrote it. */
  readonly date: string;
  readonly author: string;
  /** The name under which git keeps its content. */
  readonly blob: string;
}

/** More than anybody keeps of a goals file. */
const mostVersions = 500;
const mostBytes = 256 * 1024 * 1024;

/** Nothing that a repository has configured is run, nothing is fetched, and nothing is locked. */
const calm = [
  "--no-pager",
  "--no-optional-locks",
  "--no-replace-objects",
  "-c",
  "core.fsmonitor=false",
  "-c",
  "log.showSignature=false",
  "-c",
  "core.quotePath=false",
];

/** What git knows of the repository in a folder. Git is called without a shell, and only reads. */
export class Git {
  readonly #root: string;

  private constructor(root: string) {
    this.#root = root;
  }

  /** Undefined where there is no git, or the folder is not the top of a repository that has a commit. */
  static in(root: string): Git | undefined {
    const git = new Git(root);
    return git.commitOf("HEAD") === undefined ? undefined : git;
  }

  /** The commit that a name stands for: a branch, a tag, a hash, `HEAD~3`. */
  commitOf(name: string): string | undefined {
    if (name === "" || name.startsWith("-")) return undefined;
    return this.#try(["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`])
      ?.toString("utf8")
      .trim();
  }

  /** The last commit before a day began; undefined where there is none. */
  commitBefore(date: string): string | undefined {
    const hash = this.#try(["rev-list", "-1", `--before=${date}T00:00:00`, "HEAD", "--"])
      ?.toString("utf8")
      .trim();
    return hash === "" ? undefined : hash;
  }

  /** The versions of a file, the latest first, also under the names that it had before. */
  versionsOf(path: string): FileVersion[] {
    const format = "--format=%x01%as%x00%aN";
    const args = ["log", "--follow", `--max-count=${String(mostVersions)}`, "-z", "--raw", "--no-abbrev"];
    const output = this.#try([...args, "--no-ext-diff", "--no-textconv", format, "--", path]);
    return (output?.toString("utf8") ?? "").split("\u0001").flatMap((entry) => {
      const [date = "", author = "", change = ""] = entry.split("\0");
      const blob = /^\s*:\d+ \d+ [\da-f]+ ([\da-f]+) /.exec(change)?.[1];
      return blob === undefined || /^0+$/.test(blob) ? [] : [{ date, author, blob }];
    });
  }

  /** All files of a commit: their names by path from the root. */
  filesAt(commit: string): ReadonlyMap<string, string> {
    const output = this.#try(["ls-tree", "-r", "-z", "--full-tree", commit])?.toString("utf8") ?? "";
    const files = new Map<string, string>();
    for (const line of output.split("\0")) {
      const match = /^\d+ blob ([\da-f]+)\t([^]+)$/.exec(line);
      if (match?.[1] !== undefined && match[2] !== undefined) files.set(match[2], match[1]);
    }
    return files;
  }

  /** Files that bear another name now than in a commit: the old path by the new one. */
  renamedSince(commit: string): ReadonlyMap<string, string> {
    const args = ["diff", "--no-ext-diff", "--no-textconv", "-M", "-z", "--name-status", "--diff-filter=R"];
    const parts = (this.#try([...args, commit, "--"])?.toString("utf8") ?? "").split("\0");
    const renamed = new Map<string, string>();
    for (let at = 0; at + 2 < parts.length; at += 3) renamed.set(parts[at + 2]!, parts[at + 1]!);
    return renamed;
  }

  /** The contents that bear some names. One that is not at hand is left out. */
  contents(blobs: Iterable<string>): ReadonlyMap<string, Buffer> {
    const contents = new Map<string, Buffer>();
    const names = [...new Set(blobs)];
    if (names.length === 0) return contents;
    const output = this.#try(["cat-file", "--batch"], `${names.join("\n")}\n`) ?? Buffer.alloc(0);
    for (let at = 0; at < output.length;) {
      const end = output.indexOf(10, at);
      if (end < 0) break;
      const [name = "", type, size] = output.toString("latin1", at, end).split(" ");
      at = end + 1;
      if (type !== "blob") continue;
      contents.set(name, output.subarray(at, at + Number(size)));
      at += Number(size) + 1;
    }
    return contents;
  }

  #try(args: readonly string[], input?: string): Buffer | undefined {
    try {
      return execFileSync("git", [...calm, ...args], {
        cwd: this.#root,
        env: { ...process.env, GIT_NO_LAZY_FETCH: "1", GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" },
        stdio: ["pipe", "pipe", "ignore"],
        maxBuffer: mostBytes,
        windowsHide: true,
        ...(input !== undefined && { input }),
      });
    } catch {
      return undefined;
    }
  }
}
