import {
  closeSync,
  existsSync,
  fsyncSync,
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
    writeFileSync(path, text, { flag: "wx" });
  } catch (error) {
    throw new CliError(say.cannotWrite({ path: shown, reason: codeOf(error) ?? String(error) }));
  }
}

/**
 * Replaces the text of a file all at once: whoever reads it finds the old text or the new one, never a part. Its mode,
 * its encoding and a link that leads to it stay.
 *
 * @throws CliError when it cannot be written; then the file is as it was.
 */
export function replaceText(path: string, text: string, shown: string, say: Messages["cli"]): void {
  let temporary: string | undefined;
  try {
    const target = realpathSync(path);
    const { mode } = statSync(target);
    const bytes = encode(text, readFileSync(target));
    temporary = join(dirname(target), `.${basename(target)}.${String(process.pid)}.tmp`);
    const file = openSync(temporary, "wx", mode);
    try {
      for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, target);
  } catch (error) {
    if (temporary !== undefined) rmSync(temporary, { force: true });
    throw new CliError(say.cannotWrite({ path: shown, reason: codeOf(error) ?? String(error) }));
  }
}

/** In the encoding that the file has. */
function encode(text: string, old: Uint8Array): Buffer {
  const encoding = encodingOf(old);
  const bytes = Buffer.from(text, encoding === "utf-8" ? "utf8" : "utf16le");
  return encoding === "utf-16be" ? bytes.swap16() : bytes;
}
