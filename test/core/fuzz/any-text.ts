import fc from "fast-check";
import { anySharedGoals } from "../edits/any-shared-goals";
import { startingTexts } from "../equivalence/starting-texts";
import { anyConfigBySchema, anyGoalsBySchema } from "./from-schema";

/** What happens to a text, told without knowing it: places are shares of whatever there is by then. */
interface Mutation {
  readonly kind: (typeof kinds)[number];
  readonly at: number;
  readonly to: number;
  readonly words: string;
  readonly other: string;
}

const kinds = [
  "put in",
  "put in",
  "cut",
  "double",
  "cross over",
  "truncate",
  "replace a value",
  "replace a value",
  "replace a number",
  "indent a line",
  "swap line ends",
] as const;

const signs = [
  ..."ab1 .:-#'\"[]{}|>&*!%@,?\t\n\\<=~`/",
  "\r",
  "\uFEFF",
  "\u0000",
  "\u0085",
  "\u2028",
  "é",
  "😀",
  "\ud800",
];

const values = [
  "",
  "null",
  "~",
  "[]",
  "{}",
  "{a: {b: [c]}}",
  "&a x",
  "*a",
  "!!int 5",
  "!!omap [a: b]",
  "!!set {a, b}",
  "!!pairs\n    - a: b",
  "!!binary aGk=",
  "!!timestamp 2026-01-01",
  "!<x> y",
  "|+\n\n",
  ">2-\n   x",
  '"\\u12"',
  "'it''s",
  "10.000",
  "+8 points",
  "< 200 ms",
  "99999999999999999999999999%",
  "2026-11-31",
  "0000-00-00",
  "/company/goals.yaml#x",
  "../../../etc/passwd#x",
  "C:\\x#y",
  "**/{a,b,{c,d}}/[!x]*.ts",
  "__proto__",
  "constructor",
  "toString",
  "van 1,5 miljoen naar 2 mln. klanten, 3x zo veel, en ≤ 9 van de 10",
  "https://example.org/?q=<a>&b=`c`",
  "a ".repeat(60),
];

const words = [
  "\n",
  "\n  - ",
  "\nobjectives:\n",
  "\n    results:\n      - ",
  "\n    key_results: [x]",
  "# waartoe-disable-next-line missing-why",
  "# waartoe-disable",
  "---\n",
  "...\n",
  "<<<<<<< x\n",
  "=======\n",
  "<<: *a\n",
  "? ",
  "%YAML 1.2\n",
  "%TAG !e! tag:example.org,2026:\n",
  "- !!omap\n  - a: b\n",
  "&k ",
  " #lost",
  "[[[[[[[[",
  "{a: ",
  "- - - - ",
];

const share = fc.noBias(fc.nat(9_999)).map((places) => places / 10_000);

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom(...kinds),
  at: share,
  to: share,
  words: fc.oneof(
    fc.constantFrom(...signs),
    fc.constantFrom(...words),
    fc.constantFrom(...values),
    fc.string({ unit: "binary", maxLength: 6 }),
  ),
  other: fc.constantFrom(...startingTexts),
});

function mutate(text: string, { kind, at, to, words: put, other }: Mutation): string {
  const start = Math.floor(at * text.length);
  const end = Math.min(text.length, start + Math.ceil(to * 40));
  const replaced = (found: RegExpExecArray | null, by: string): string =>
    found
      ? text.slice(0, start + found.index) + by + text.slice(start + found.index + found[0].length)
      : text + by;
  switch (kind) {
    case "put in":
      return text.slice(0, start) + put + text.slice(start);
    case "cut":
      return text.slice(0, start) + text.slice(end);
    case "double":
      return text.slice(0, end) + text.slice(start, end).repeat(1 + Math.floor(to * 3)) + text.slice(end);
    case "cross over":
      return text.slice(0, start) + other.slice(Math.floor(to * other.length));
    case "truncate":
      return text.slice(0, start);
    case "replace a value":
      return replaced(/(?<=[:-] ).+/u.exec(text.slice(start)), put);
    case "replace a number":
      return replaced(/\d+/u.exec(text.slice(start)), put);
    case "indent a line":
      return replaced(/^ */mu.exec(text.slice(start)), to < 0.3 ? "\t" : " ".repeat(Math.floor(to * 9)));
    case "swap line ends":
      return text.includes("\r\n") ? text.replaceAll("\r\n", "\r") : text.replaceAll("\n", "\r\n");
  }
}

function mutated(texts: fc.Arbitrary<string>, most = 6): fc.Arbitrary<string> {
  return fc
    .tuple(texts, fc.array(mutation, { maxLength: most }))
    .map(([text, mutations]) => mutations.reduce(mutate, text));
}

/** Goals files, real and made up, whole and in pieces; and what is no such thing at all. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: mutated(fc.constantFrom(...startingTexts)) },
  { weight: 3, arbitrary: mutated(anyGoalsBySchema, 2) },
  {
    weight: 2,
    arbitrary: mutated(
      anySharedGoals.map(({ text }) => text),
      3,
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...signs), maxLength: 40 }) },
);

/** Configurations, whole and in pieces. */
export const anyConfig: fc.Arbitrary<string> = mutated(anyConfigBySchema, 3);
