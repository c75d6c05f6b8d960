/** Reads a confidence, `0.6`, `8/10` or `60%` (`60 %`, `0,6`), as a share from 0 to 1. Undefined where it is none. */
export function readConfidence(source: string): number | undefined {
  const match = /^\s*(\d+(?:[.,]\d+)?)(?:\s*(%|\/\s*(\d+)))?\s*$/.exec(source);
  if (!match?.[1]) return undefined;
  const value = Number(match[1].replace(",", "."));
  const scale = match[2] === "%" ? 100 : Number(match[3] ?? 1);
  const share = value / scale;
  return share >= 0 && share <= 1 ? share : undefined;
}
