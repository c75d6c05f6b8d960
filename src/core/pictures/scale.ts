/** From a value to a place. */
export type Scale = (value: number) => number;

/** A linear scale: `from` lands on `start`, `to` on `end`. A domain without length lands in the middle. */
export function linear(from: number, to: number, start: number, end: number): Scale {
  if (from === to) return () => (start + end) / 2;
  return (value) => start + ((value - from) / (to - from)) * (end - start);
}

/** The smallest and the largest of some values, with room on both sides: a share of their distance. */
export function extent(values: readonly number[], room: number): readonly [low: number, high: number] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const margin = (high - low || Math.abs(high) || 1) * room;
  return [low - margin, high + margin];
}

/** A coordinate with at most two decimals. */
export function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

/** A coordinate in percent of the picture's width: pictures are as wide as they are given room, their words are not. */
export function percent(value: number): string {
  return `${String(round(value))}%`;
}
