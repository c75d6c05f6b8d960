/** Where lines start, for turning offsets into line numbers. Lines end in LF, CRLF or CR, as in VS Code. */
export class Lines {
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.#starts = text.includes("\r") ? startsAfterAny(text) : startsAfterFeeds(text);
  }

  get count(): number {
    return this.#starts.length;
  }

  /** The line, from 0, on which an offset lies. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Where a line, from 0, starts; for a line past the last, the last one's start. */
  startOf(line: number): number {
    return this.#starts[Math.min(line, this.#starts.length - 1)] ?? 0;
  }

  /** Line and column, both from 0; the column in UTF-16 units. */
  positionAt(offset: number): { line: number; column: number } {
    const line = this.lineAt(offset);
    return { line, column: offset - this.startOf(line) };
  }
}

/** Most texts have no carriage returns, and then lines are found much faster. */
function startsAfterFeeds(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

function startsAfterAny(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}
