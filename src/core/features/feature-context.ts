import type { Lang } from "../language/lang";
import type { Config } from "../model/options";
import { catalogues } from "../messages";
import type { Plan } from "../model/plan";
import type { Node } from "../syntax/node";
import { parseYaml } from "../syntax/parse-yaml";

/** A goals file as the features of an editor see it. */
export interface FeatureFile {
  readonly text: string;
  /** Read from that text; incomplete while it does not parse. */
  readonly plan: Plan | undefined;
  /** The text as nodes, where it was read already. */
  readonly root?: Node | undefined;
  /** From the root, with `/`. */
  readonly path: string;
}

/** The file at hand, and what is known beside it. */
export interface FeatureContext extends FeatureFile {
  /** The other goals files of the same root. */
  readonly others: readonly FeatureFile[];
  readonly locale: Lang;
  /** The local calendar date, `YYYY-MM-DD`. */
  readonly today?: string;
  /** Of the file at hand; its word lists say what a good answer is. */
  readonly config?: Config;
}

/** The nodes of a file; undefined where nothing could be recovered. */
export function rootOf(file: FeatureFile): Node | undefined {
  return "root" in file ? file.root : parseYaml(file.text, catalogues.en).root;
}
