/**
 * A message in which no link can come out of what people wrote: editors make links, also to commands, of
 * `[text](target)` in messages and prompts. A sign without width keeps the two apart, and the words stay readable.
 */
export function unlinked(message: string): string {
  return message.replaceAll("](", "]\u200b(");
}
