import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { type Config, type FileExports, type Finding, type GoalsDocument, open } from "../../core";
import { defaultConfig } from "../../core/config/default-config";
import { globMatcher } from "../../core/config/glob-matcher";
import { matchesConfig } from "../../core/config/goals-files";
import { resolveConfig } from "../../core/config/resolve-config";
import { applySafeFixes } from "../../core/edits";
import type { Lang } from "../../core/language/lang";
import { catalogues, type Messages } from "../../core/messages";
import { CliError } from "../cli-error";
import type { FileReport } from "../formatters/report";
import { decode, readText } from "./read-text";
import { isInside, isReallyInside, pathFrom, rootOf } from "./root";
import { FileTree } from "./tree";
import { replaceText } from "./write-text";

export interface GoalsFilesOptions {
  readonly workingFolder: string;
  readonly say: Messages["cli"];
  readonly locale: Lang;
  readonly today: string;
  /** Severities set on the command line, over any configuration. */
  readonly rules: Config["rules"];
  /** Used instead of the nearest `.waartoe.yaml`. */
  readonly configFile?: string;
  /** Findings will be asked for; they are looked for while what was read from a file is still at hand. */
  readonly checks?: true;
}

/** A goals file that was asked for. */
export interface GoalsFile {
  /** Absolute, as its root is. */
  readonly path: string;
  readonly root: string;
  readonly document: GoalsDocument;
  readonly config: FoundConfig;
}

/** A configuration and where it stands, which is where `code` globs start. */
interface FoundConfig {
  readonly config: Config;
  readonly folder: string;
  readonly faults: readonly { readonly path: string; readonly finding: Finding; readonly text: string }[];
}

/** The goals files of one run, and all that has to be read beside them. */
export class GoalsFiles {
  readonly options: GoalsFilesOptions;
  readonly #asked: GoalsFile[] = [];
  readonly #added = new Set<string>();
  readonly #configs = new Map<string, FoundConfig>();
  readonly #faulty = new Set<FoundConfig>();
  readonly #exports = new Map<string, FileExports | null | undefined>();
  readonly #references = new Map<string, readonly string[]>();
  readonly #trees = new Map<string, readonly string[]>();

  constructor(options: GoalsFilesOptions) {
    this.options = options;
  }

  /** Whether a file that was found, not named, counts by its configuration's `include` and `exclude`. */
  counts(path: string): boolean {
    const root = rootOf(path, this.options.workingFolder);
    return matchesConfig(pathFrom(root, path), this.#configFor(path, root).config);
  }

  /** The files that were added. */
  get all(): readonly GoalsFile[] {
    return this.#asked;
  }

  /** Reads and checks a file. One that was added already is not added again. @throws CliError */
  add(path: string): void {
    if (this.#added.has(path)) return;
    this.#open(path, readText(path, this.shown(path), this.options.say));
  }

  /** Checks a text as if it stood in a file. @throws CliError */
  addText(bytes: Uint8Array, name: string): void {
    const path = resolve(this.options.workingFolder, name);
    this.#open(path, decode(bytes, name, this.options.say));
  }

  /** Says what is wrong with the configurations that were used, a line each, and whether anything was. */
  hasConfigFaults(write: (text: string) => void): boolean {
    const lines = [...this.#faulty].flatMap(({ faults }) =>
      faults.map(({ path, finding, text }) => {
        const line = text.slice(0, finding.span.start).split("\n").length;
        return `waartoe: ${this.shown(path)}:${String(line)}: ${finding.message}\n`;
      }),
    );
    for (const line of new Set(lines)) write(line);
    return lines.length > 0;
  }

  /** Applies the safe fixes to the files, and says how many in which. @throws CliError */
  fix(): { readonly path: string; readonly fixed: number }[] {
    const done: { path: string; fixed: number }[] = [];
    for (const file of this.#asked) {
      const { document, path } = file;
      const options = { ...document.options, exports: this.#exportsFor(file) };
      const { text, fixed } = applySafeFixes(document.text, options);
      if (fixed === 0) continue;
      replaceText(path, text, this.shown(path), this.options.say);
      document.edit([{ span: { start: 0, end: document.text.length }, text }]);
      this.#exports.set(path, document.exports);
      done.push({ path: this.shown(path), fixed });
    }
    return done;
  }

  /** What there is to say, file by file, now that all of them are known. */
  reports(): FileReport[] {
    return this.#asked.map((file) => {
      const { document, path } = file;
      const exports = this.#exportsFor(file);
      const codeMatches = this.#codeMatches(file);
      const { text, findings } = document.update({ exports, codeMatches });
      return { path: this.shown(path), text, findings };
    });
  }

  #open(path: string, text: string): void {
    const { workingFolder, today, locale, checks } = this.options;
    const root = rootOf(path, workingFolder);
    const config = this.#configFor(path, root);
    const document = open(text, { config: config.config, today, locale, path: pathFrom(root, path) });
    if (checks) document.findings.at(0);
    this.#asked.push({ path, root, document, config });
    this.#added.add(path);
    this.#exports.set(path, document.exports);
    this.#references.set(
      path,
      document.references.map((reference) => join(root, reference)),
    );
  }

  /** A path as it is shown to people: from the working folder where it lies in it. */
  shown(path: string): string {
    const { workingFolder } = this.options;
    return isInside(path, workingFolder) ? pathFrom(workingFolder, path) : path.replaceAll("\\", "/");
  }

  #configFor(path: string, root: string): FoundConfig {
    const { configFile, workingFolder } = this.options;
    const file = configFile === undefined ? nearestConfig(path, root) : resolve(workingFolder, configFile);
    const key = file ?? "";
    const known = this.#configs.get(key);
    if (known) return known;
    const found =
      file === undefined
        ? this.#without(root)
        : this.#read(file, configFile === undefined ? root : rootOf(file, workingFolder));
    // Without a configuration the folder is the root's, which differs from file to file.
    if (file !== undefined) this.#configs.set(key, found);
    if (found.faults.length > 0) this.#faulty.add(found);
    return found;
  }

  #without(root: string): FoundConfig {
    return { config: { ...defaultConfig, rules: this.options.rules }, folder: root, faults: [] };
  }

  #read(file: string, root: string): FoundConfig {
    const { say, locale, rules } = this.options;
    const texts = new Map<string, string | null>();
    const load = (path: string): string | null => {
      const known = texts.get(path);
      if (known !== undefined) return known;
      const absolute = join(root, path);
      const isThere = absolute === file || (existsSync(absolute) && isReallyInside(absolute, root));
      const text = isThere ? readText(absolute, this.shown(absolute), say) : null;
      texts.set(path, text);
      return text;
    };
    const { config, findings } = resolveConfig(pathFrom(root, file), load, catalogues[locale]);
    const faults = [...findings].flatMap(([path, list]) =>
      list.map((finding) => ({ path: join(root, path), finding, text: texts.get(path) ?? "" })),
    );
    return { config: { ...config, rules: { ...config.rules, ...rules } }, folder: dirname(file), faults };
  }

  /** All files that a file's references lead to, over any number of steps; never out of its root. */
  #exportsFor({ path, root }: GoalsFile): ReadonlyMap<string, FileExports | null> {
    const exports = new Map<string, FileExports | null>();
    const queue = [...(this.#references.get(path) ?? [])];
    const seen = new Set<string>();
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      if (!this.#exports.has(next)) this.#learn(next, root);
      const known = this.#exports.get(next);
      if (known !== undefined) exports.set(pathFrom(root, next), known);
      queue.push(...(this.#references.get(next) ?? []));
    }
    return exports;
  }

  /** Reads a file only for what others may know of it. One that cannot be read is not known, one that is not there is. */
  #learn(path: string, root: string): void {
    if (!existsSync(path) || !isReallyInside(path, root)) {
      this.#exports.set(path, null);
      return;
    }
    try {
      const text = readText(path, path, this.options.say);
      const document = open(text, { path: pathFrom(root, path) });
      this.#exports.set(path, document.exports);
      this.#references.set(
        path,
        document.references.map((reference) => join(root, reference)),
      );
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      this.#exports.set(path, undefined);
    }
  }

  #codeMatches({ document, config: { folder }, root }: GoalsFile): ReadonlyMap<string, boolean> {
    const globs = document.codeGlobs;
    if (globs.length === 0) return new Map();
    const files = this.#filesBelow(root, folder);
    return new Map(
      globs.map((glob) => {
        const matches = globMatcher(glob);
        const start = isInside(folder, root) ? folder : root;
        return [glob, files.some((file) => isInside(file, start) && matches(pathFrom(start, file)))];
      }),
    );
  }

  #filesBelow(root: string, folder: string): readonly string[] {
    const start = isInside(folder, root) ? folder : root;
    let files = this.#trees.get(start);
    if (!files) {
      files = [...new FileTree(root).filesBelow(start)];
      this.#trees.set(start, files);
    }
    return files;
  }
}

function nearestConfig(path: string, root: string): string | undefined {
  for (let folder = dirname(path); isInside(folder, root); folder = dirname(folder)) {
    const file = join(folder, ".waartoe.yaml");
    if (existsSync(file) && isReallyInside(file, root)) return file;
    if (dirname(folder) === folder) break;
  }
  return undefined;
}
