import type { Messages } from "../messages";
import type { Finding } from "../model/finding";
import type { Config } from "../model/options";
import { resolvePath } from "../plan/reference";
import { defaultConfig } from "./default-config";
import { mergeConfigs } from "./merge-configs";
import { parseConfig } from "./parse-config";

/** A configuration with all that it extends. */
export interface ResolvedConfig {
  readonly config: Config;
  /** Faults by file, paths from the root. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  /** Files that were looked into, and so matter to it. */
  readonly files: readonly string[];
  /** Files that `load` could not answer for yet; load them and resolve again. */
  readonly wanted: readonly string[];
}

/**
 * Reads a configuration and, first, what it extends, never out of the root.
 *
 * @param path Of the configuration, from the root.
 * @param load The text of a file by its path from the root; `null`: there is none; undefined: not known yet.
 */
export function resolveConfig(
  path: string,
  load: (path: string) => string | null | undefined,
  messages: Messages,
): ResolvedConfig {
  const resolver = new Resolver(load, messages);
  const config = resolver.read(path, []);
  return { config, findings: resolver.findings, files: [...resolver.files], wanted: resolver.wanted };
}

class Resolver {
  readonly findings = new Map<string, Finding[]>();
  readonly files = new Set<string>();
  readonly wanted: string[] = [];
  readonly #load: (path: string) => string | null | undefined;
  readonly #messages: Messages;
  /** Each file is read once, however many extend it. */
  readonly #done = new Map<string, Config>();

  constructor(load: (path: string) => string | null | undefined, messages: Messages) {
    this.#load = load;
    this.#messages = messages;
  }

  read(path: string, through: readonly string[]): Config {
    const done = this.#done.get(path);
    if (done) return done;
    this.files.add(path);
    const text = this.#load(path);
    if (text === undefined) this.wanted.push(path);
    if (text === undefined || text === null) return defaultConfig;
    const folder = path.split("/").slice(0, -1).join("/");
    const { config, findings } = parseConfig(text, { messages: this.#messages, folder });
    const found = [...findings];
    let base = defaultConfig;
    for (const { path: written, span } of config.extends) {
      const target = resolvePath(written, path);
      const fault = this.#objection(written, target, [...through, path]);
      if (fault !== undefined)
        found.push({ rule: "config", severity: "error", message: fault, span, path: "extends", fixes: [] });
      else if (target !== undefined) base = mergeConfigs(base, this.read(target, [...through, path]));
    }
    if (!this.findings.has(path)) this.findings.set(path, found);
    const merged = mergeConfigs(base, config);
    this.#done.set(path, merged);
    return merged;
  }

  #objection(written: string, target: string | undefined, through: readonly string[]): string | undefined {
    const say = this.#messages.config;
    if (target === undefined) return say.extendsOutside({ path: written });
    if (through.includes(target)) return say.extendsItself({ path: written });
    return this.#load(target) === null ? say.extendsNowhere({ path: written }) : undefined;
  }
}
