/** No more than digits, letters and marks of the oldest kind, as nearly every sentence: those need no regular expression. */
export function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}
