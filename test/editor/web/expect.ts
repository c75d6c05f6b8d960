/** As much of an assertion library as a web worker needs: Node's own is not there. */
export function expectSame(actual: unknown, expected: unknown): void {
  const [found, wanted] = [actual, expected].map((value) => JSON.stringify(value, null, 1));
  if (found !== wanted) throw new Error(`expected\n${wanted ?? "nothing"}\nbut found\n${found ?? "nothing"}`);
}
