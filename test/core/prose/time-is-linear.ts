import assert from "node:assert/strict";

/** Four times the text, made of one part over and over, takes no more than some ten times as long. */
export function timeIsLinear(part: string, judge: (text: string) => unknown): void {
  const time = (length: number): number => {
    const text = part.repeat(length / part.length);
    const start = performance.now();
    judge(text);
    return performance.now() - start;
  };
  time(2_000);
  const short = Math.min(time(25_000), time(25_000));
  const long = Math.min(time(100_000), time(100_000));
  assert.ok(long < 200 + short * 10, `${part}: ${String(short)} ms, then ${String(long)} ms`);
}
