import { randomBytes } from "node:crypto";
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Messages } from "../../core/messages";
import { CliError } from "../cli-error";
import { codeOf, encodingOf } from "./read-text";

/** Writes a file anew, or for the first time. @throws CliError when it cannot be written */
export function writeText(path: string, text: string, shown: string, say: Messages["cli"]): void {
  if (existsSync(path)) {
    replaceText(path, text, shown, say);
    return;
  }
  try {
    createText(path, text);
  } catch (error) {
    throw new CliError(say.cannotWrite({ path: shown, reason: codeOf(error) ?? String(error) }));
  }
}

/** Makes a file, all at once. @throws what Node throws: `EEXIST` where there is one already, which stays as it is */
export function createText(path: string, text: string): void {
  const bytes = Buffer.from(text, "utf8");
  withTemporary(path, bytes, undefined, (temporary) => {
    try {
      linkSync(temporary, path);
    } catch (error) {
      // Some file systems know no second name for a file.
      if (codeOf(error) === "EEXIST") throw error;
      writeFileSync(path, bytes, { flag: "wx" });
    }
    rmSync(temporary, { force: true });
  });
}

/**
 * Replaces the text of a file all at once: whoever reads it finds the old text or the new one, never a part. Its mode,
 * its encoding and a link that leads to it stay.
 *
 * @throws CliError when it cannot be written; then the file is as it was.
 */
export function replaceText(path: string, text: string, shown: string, say: Messages["cli"]): void {
  try {
    const target = realpathSync(path);
    const { mode } = statSync(target);
    // A file that is not to be written to stays, though its folder would let another take its place.
    accessSync(target, constants.W_OK);
    withTemporary(target, encode(text, readFileSync(target)), mode, (temporary) => {
      renameSync(temporary, target);
    });
  } catch (error) {
    throw new CliError(say.cannotWrite({ path: shown, reason: codeOf(error) ?? String(error) }));
  }
}

/** Writes a file beside another, whole and safe on disk; of what fails nothing is left behind. */
function withTemporary(
  target: string,
  bytes: Uint8Array,
  mode: number | undefined,
  use: (temporary: string) => void,
): void {
  // A name of its own each time: one that was left by a process that was killed is in nobody's way.
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString("hex")}.tmp`);
  const file = openSync(temporary, "wx", mode);
  try {
    try {
      // Whatever mode new files are given as a rule.
      if (mode !== undefined) fchmodSync(file, mode);
      for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    use(temporary);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** In the encoding that the file has. */
function encode(text: string, old: Uint8Array): Buffer {
  const encoding = encodingOf(old);
  const bytes = Buffer.from(text, encoding === "utf-8" ? "utf8" : "utf16le");
  return encoding === "utf-16be" ? bytes.swap16() : bytes;
}
