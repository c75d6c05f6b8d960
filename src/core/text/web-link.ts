/**
 * The address of a link that leads to the web, with all that could end it early percent-encoded; undefined for anything
 * else (`javascript:`, `command:`, a path, no address at all).
 */
export function webLink(text: string): string | undefined {
  const address = text.trim();
  if (!/^https?:\/\/[^\s/?#]/i.test(address)) return undefined;
  try {
    return encodeURI(address)
      .replace(/%25(?=[\dA-F]{2})/gi, "%")
      .replace(/[()'|`\\*_~]/g, percentCode);
  } catch {
    return undefined; // Half a character.
  }
}

function percentCode(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}
