import { existsSync, readFileSync } from "node:fs";
import type { Messages } from "../../core/messages";
import { CliError } from "../cli-error";

/** Reads a file as text: UTF-8, or UTF-16 with a byte-order mark. @throws CliError when it can't be read or is neither. */
export function readText(path: string, shown: string, say: Messages["cli"]): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw unreadable(error, shown, say);
  }
  return decode(bytes, shown, say);
}

/** Reads a file that need not be there. @throws CliError when it is there and can't be read */
export function readIfThere(path: string, shown: string, say: Messages["cli"]): string | undefined {
  return existsSync(path) ? readText(path, shown, say) : undefined;
}

/** What bytes say that somebody else wrote: whatever is no text shows as such. */
export function textOf(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

/** Decodes bytes that hold UTF-8, or UTF-16 with a byte-order mark; the mark itself stays, since offsets count it. */
export function decode(bytes: Uint8Array, shown: string, say: Messages["cli"]): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new CliError(say.notUtf8({ path: shown }));
  }
}

/** What a byte-order mark says; UTF-8 without one. */
export function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}

/** Why a file or folder could not be read, in words. */
export function unreadable(error: unknown, path: string, say: Messages["cli"]): CliError {
  switch (codeOf(error)) {
    case "ENOENT":
    case "ENOTDIR":
      return new CliError(say.noSuchPath({ path }));
    case "EACCES":
    case "EPERM":
      return new CliError(say.mayNotBeRead({ path }));
    case "EISDIR":
      return new CliError(say.isFolder({ path }));
    case "ELOOP":
      return new CliError(say.linkCircle({ path }));
    default:
      return new CliError(say.cannotRead({ path, reason: codeOf(error) ?? String(error) }));
  }
}

/** The code of a system error: `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
