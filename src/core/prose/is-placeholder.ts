import { placeholderPhrases, placeholderStarts, placeholderWords } from "../language/placeholders";
import { cleanText } from "./result/clean-text";

const longest = 80;

/**
 * Does the text only hold a place for what is yet to be written: "TODO", "n.v.t.", "…", "???", "nog invullen",
 * "<why>"? An empty text is none: it is missing.
 */
export function isPlaceholder(raw: string): boolean {
  const text = cleanText(raw).text;
  if (text === "") return false;
  if (/^(lorem ipsum|ipsum lorem)\b/iu.test(text)) return true;
  if (text.length > longest) return false;
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  if (/^(<[^<>]*>|\{\{[^{}]*\}\}|\[[^[\]]*\])$/u.test(text)) return true;
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const plain = words.join(" ");
  if (placeholderPhrases.has(plain) || words.every((word) => placeholderWords.has(word))) return true;
  if (
    placeholderStarts.some((start) => plain === start || (plain.startsWith(`${start} `) && words.length <= 5))
  )
    return true;
  return words.every((word) => /^(x{2,}|a{3,}|y{3,}|(.)\2{3,}|asdf\w*|qwerty)$/u.test(word));
}
