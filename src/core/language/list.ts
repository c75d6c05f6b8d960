/** Reads a word list kept as text: words separated by white space, `_` for a space within an entry. */
// @__NO_SIDE_EFFECTS__
export function list(text: string): readonly string[] {
  return text
    .trim()
    .split(/\s+/)
    .map((entry) => entry.replaceAll("_", " "));
}
