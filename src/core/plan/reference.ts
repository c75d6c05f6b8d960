import type { Reference } from "../model/plan";

/**
 * Reads `id`, `path/to/goals.yaml#id` or `/from/the/root/goals.yaml#id`.
 *
 * @param from The path, from the root, of the file in which the reference stands.
 */
export function readReference(text: string, from: string): Reference {
  const hash = text.lastIndexOf("#");
  if (hash < 0) return { text, id: text.trim() };
  const id = text.slice(hash + 1).trim();
  const path = text.slice(0, hash).trim();
  if (path === "") return { text, id };
  const file = resolvePath(path, from);
  if (file === undefined) return { text, id, outside: true };
  return file === from ? { text, id } : { text, id, file };
}

/** Resolves a path against the file in which it stands; both from the root, with `/`. Undefined: it leads out of the root. */
export function resolvePath(path: string, from: string): string | undefined {
  const written = path.replaceAll("\\", "/");
  if (/^[A-Za-z]:|^\/\//.test(written)) return undefined;
  const parts = written.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const part of written.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join("/");
}
