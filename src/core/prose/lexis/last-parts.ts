const shortestPart = 4;
const shortestRest = 3;
const longestPart = 24;

/** The part behind the last hyphen: "customer-mindset". */
export function* afterHyphen(word: string): Iterable<string> {
  const hyphen = word.lastIndexOf("-");
  if (hyphen > 0) yield word.slice(hyphen + 1);
}

/** The owner in "customer's", and the part behind the last hyphen. */
export function* englishLastParts(word: string): Iterable<string> {
  if (/'s$/u.test(word)) yield word.slice(0, -2);
  yield* afterHyphen(word);
}

/** The possible last parts of a Dutch compound, longest first: "veiligheidscultuur" has "cultuur". */
export function* dutchLastParts(word: string): Iterable<string> {
  yield* afterHyphen(word);
  for (let length = Math.min(word.length - shortestRest, longestPart); length >= shortestPart; length--) {
    yield word.slice(-length);
  }
}
