import * as vscode from "vscode";
import { codePattern, fixedPart } from "../../core/config/code-globs";
import { findFiles } from "./find-files";
import { isWithin, pathFrom } from "./paths";
import { typeOf } from "./folder-facts";

interface Answer {
  readonly base: vscode.Uri;
  readonly glob: string;
  matches: Promise<boolean>;
}

/** Knows which `code` globs match a file, and asks anew only when a file that could matter comes or goes. */
export class CodeMatches {
  readonly #answers = new Map<string, Answer>();

  /** For each glob, from `base`: does it match a file or folder? */
  async of(base: vscode.Uri, globs: readonly string[]): Promise<ReadonlyMap<string, boolean>> {
    const answers = globs.map(async (glob) => [glob, await this.#answer(base, glob)] as const);
    return new Map(await Promise.all(answers));
  }

  /** Files or folders came or went. Gives whether an answer has to be asked for again. */
  forgetAround(uris: readonly vscode.Uri[]): boolean {
    let forgotten = false;
    for (const [key, { base, glob }] of this.#answers) {
      if (!uris.some((uri) => concerns(uri, base, glob))) continue;
      this.#answers.delete(key);
      forgotten = true;
    }
    return forgotten;
  }

  forgetAll(): void {
    this.#answers.clear();
  }

  #answer(base: vscode.Uri, glob: string): Promise<boolean> {
    const key = `${base.toString()} ${glob}`;
    let answer = this.#answers.get(key);
    if (!answer) {
      answer = { base, glob, matches: find(base, glob) };
      this.#answers.set(key, answer);
    }
    return answer.matches;
  }
}

/** Whether what happened at `uri` can change what a glob matches: it lies under the glob's fixed part, or above it. */
function concerns(uri: vscode.Uri, base: vscode.Uri, glob: string): boolean {
  if (isWithin(base, uri)) return true;
  if (!isWithin(uri, base)) return false;
  const path = pathFrom(base, uri);
  const fixed = fixedPart(glob);
  return fixed === "" || path === fixed || path.startsWith(`${fixed}/`) || fixed.startsWith(`${path}/`);
}

async function find(base: vscode.Uri, glob: string): Promise<boolean> {
  const pattern = codePattern(glob);
  const fixed = fixedPart(pattern);
  if (fixed === pattern) {
    const place = vscode.Uri.joinPath(base, fixed);
    return isWithin(place, base) && (await typeOf(place)) !== undefined;
  }
  return (await filesMatching(base, glob, 1)).length > 0;
}

/** The files below `base` that a glob, or the name of a folder, matches; at most so many. Never any outside of it. */
export async function filesMatching(base: vscode.Uri, glob: string, most: number): Promise<vscode.Uri[]> {
  const pattern = codePattern(glob);
  const fixed = fixedPart(pattern);
  const folder = fixed === "" ? base : vscode.Uri.joinPath(base, fixed);
  if (!isWithin(folder, base)) return [];
  if (fixed !== pattern) {
    const rest = fixed === "" ? pattern : pattern.slice(fixed.length + 1);
    return findFiles(folder, rest, most);
  }
  const type = await typeOf(folder);
  if (type === undefined) return [];
  return type === "folder" ? findFiles(folder, "**", most) : [folder];
}
