import fc from "fast-check";
import type { Change } from "../../../src/core";

/** What somebody does to a text, told without knowing it: places are shares of whatever there is by then. */
export interface Move {
  readonly kind: (typeof kinds)[number];
  readonly at: number;
  readonly to: number;
  readonly words: string;
}

const kinds = [
  "type",
  "type",
  "type",
  "type at the end of a line",
  "type at the start of a line",
  "take out",
  "take out",
  "take out lines",
  "paste lines",
  "copy lines",
  "move a line up",
  "move lines elsewhere",
  "indent",
  "outdent",
  "several places",
  "switch line ends",
  "undo",
] as const;

const signs = [..."abz1 .:-#'\"[]{}|>&*!%@,?\t\n\\<=~`", "\r", "\uFEFF", "\u0000", "é", "😀"];

const words = [
  "\n",
  "\n    ",
  "\n  - ",
  "\n  - objective: ",
  "why: ",
  "id: a",
  "id: b",
  "parent: a",
  "parent: /other/goals.yaml#far",
  "status: dropped",
  "status: closed",
  "lang: nl",
  "de klant wil het en dat is niet zo",
  "the customer wants it and that is not so",
  ">-\n      ",
  "|+\n\n",
  "# waartoe-disable-next-line missing-why",
  "# waartoe-disable missing-results, missing-why -- so",
  "#42 lost",
  "---",
  "...",
  "<<<<<<< x",
  "=======",
  "<<: *w",
  "*w",
  "&w ",
  "!!str ",
  "- - ",
  "{a: [b",
  "]}",
  "target: 10.000",
  "from 10% to 5%",
];

const lines = [
  "  - objective: Pasted\n    why: It costs them a day\n",
  "  - objective: One\n  - objective: Two\n    id: a\n",
  "- objective: At the margin\n",
  "    results:\n      - NPS rises 8 points\n      - {id: a, result: Calls, target: 5}\n",
  "    actions:\n      - action: Ask\n        results: [a]\n        code: [src/**]\n",
  "objectives:\n",
  "learned: A lot\n",
  "team: {name: X, members: [Anna]}\n",
  "# a remark\n",
  "    # waartoe-disable-next-line missing-due\n",
  "\n",
  "   \n",
];

export const moves = fc.array(
  fc.record<Move>({
    kind: fc.constantFrom(...kinds),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    to: fc.double({ min: 0, max: 1, noNaN: true }),
    words: fc.oneof(fc.constantFrom(...signs), fc.constantFrom(...words), fc.constantFrom(...lines)),
  }),
  { minLength: 1, maxLength: 8 },
);

/** The changes that a move makes. `history` holds the texts before this one. */
export function changesOf(move: Move, text: string, history: readonly string[]): Change[] {
  const { at, to, words: put } = move;
  const offset = Math.round(at * text.length);
  const insert = (place: number, inserted = put): Change[] => [
    { span: { start: place, end: place }, text: inserted },
  ];
  const starts = lineStarts(text);
  const line = Math.min(starts.length - 1, Math.floor(at * starts.length));
  const last = Math.min(starts.length - 1, line + Math.floor(to * 6));
  const startOf = (index: number): number => starts[index] ?? text.length;
  const block = { start: startOf(line), end: startOf(last + 1) };
  const lines = text.slice(block.start, block.end);
  switch (move.kind) {
    case "type":
      return insert(offset);
    case "type at the end of a line":
      return insert(Math.max(block.start, startOf(line + 1) - (line + 1 < starts.length ? 1 : 0)));
    case "type at the start of a line":
    case "paste lines":
      return insert(block.start);
    case "take out":
      return [
        { span: { start: offset, end: Math.min(text.length, offset + Math.floor(to * 12)) }, text: "" },
      ];
    case "take out lines":
      return [{ span: block, text: "" }];
    case "copy lines":
      return insert(block.start, lines);
    case "move a line up":
      if (line === 0) return [];
      return [
        { span: { start: block.start, end: startOf(line + 1) }, text: "" },
        ...insert(startOf(line - 1), text.slice(block.start, startOf(line + 1))),
      ];
    case "move lines elsewhere": {
      const target = startOf(Math.floor(to * starts.length));
      if (target >= block.start && target <= block.end) return [];
      return [{ span: block, text: "" }, ...insert(target, lines)];
    }
    case "indent":
      return starts.slice(line, last + 1).flatMap((start) => insert(start, "  "));
    case "outdent":
      return starts
        .slice(line, last + 1)
        .filter((start) => text.startsWith("  ", start))
        .map((start) => ({ span: { start, end: start + 2 }, text: "" }));
    case "several places": {
      const places = new Set([
        offset,
        Math.round(to * text.length),
        Math.round(((at + to) / 2) * text.length),
      ]);
      return [...places].flatMap((place) => insert(place));
    }
    case "switch line ends": {
      const switched = text.includes("\r\n") ? text.replaceAll("\r\n", "\n") : text.replaceAll("\n", "\r\n");
      return [{ span: { start: 0, end: text.length }, text: switched }];
    }
    case "undo": {
      const earlier = history.at(-1);
      return earlier === undefined ? [] : [changeTo(text, earlier)];
    }
  }
}

function lineStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\n/g), (match) => match.index + 1)];
}

function changeTo(text: string, other: string): Change {
  let start = 0;
  while (start < text.length && text[start] === other[start]) start++;
  let same = 0;
  const most = Math.min(text.length, other.length) - start;
  while (same < most && text.at(-1 - same) === other.at(-1 - same)) same++;
  return { span: { start, end: text.length - same }, text: other.slice(start, other.length - same) };
}
