/** The candidate nearest to a word, within two edits (Damerau–Levenshtein, optimal string alignment), else undefined. */
export function closest(word: string, candidates: Iterable<string>, most = 2): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.min(most, Math.ceil(word.length / 2) - 1) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), bestDistance - 1);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Edits (insert, delete, replace, swap of neighbours) between two words; `most + 1` as soon as there are more than `most`. */
export function editDistance(a: string, b: string, most: number): number {
  const tooMany = most + 1;
  if (most < 0 || Math.abs(a.length - b.length) > most) return Math.max(tooMany, 0);
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        value = Math.min(value, (before[j - 2] ?? 0) + 1);
      }
      row.push(value);
      least = Math.min(least, value);
    }
    if (least > most) return tooMany;
    before = last;
    last = row;
  }
  return Math.min(last[b.length] ?? 0, tooMany);
}
