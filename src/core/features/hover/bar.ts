const cells = 10;

/** A share from 0 to 1 as a bar of characters; what lies outside is drawn full or empty. */
export function barOf(share: number): string {
  const full = Math.round(Math.min(1, Math.max(0, share)) * cells);
  return "▰".repeat(full) + "▱".repeat(cells - full);
}
