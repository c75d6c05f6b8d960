import fc from "fast-check";
import type { Change } from "../../../src/core";

/** What somebody does to a text, told without knowing it: places are shares of whatever there is by then. */
export interface Move {
  readonly kind: (typeof gentle | typeof rough)[number];
  readonly at: number;
  readonly to: number;
  readonly words: string;
  /** Undo instead, when the text does not parse at the moment. */
  readonly mends: boolean;
}

const gentle = [
  "write in a value",
  "write in a value",
  "write in a value",
  "add a line",
  "add a line",
  "copy lines",
  "take out lines",
  "paste an objective",
] as const;

const rough = [
  "type",
  "type at the end of a line",
  "type at the start of a line",
  "take out",
  "take out lines",
  "paste lines",
  "move a line up",
  "move lines elsewhere",
  "indent",
  "outdent",
  "several places",
  "switch line ends",
  "join lines",
  "join lines",
  "undo",
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

const mild = [
  ..."aeinoz 5.",
  " better",
  " from 10% to 5%",
  " 10.000",
  " de klant wil het en dat is niet zo",
  " the customer wants it and that is not so",
  " #x",
];

const added = [
  "why: Because it is important",
  "why: Elke fout kost de klant drie dagen",
  "id: a",
  "id: b",
  "parent: [a, /other/goals.yaml#far]",
  "parent: b",
  "status: dropped",
  "owner: Anna",
  "target: +10%",
  "target: as fast as the neighbours",
  "due: 2026-02-31",
  "current: 4",
  "key_results: [x]",
  "# a remark",
  "# waartoe-disable-next-line missing-why",
  "checkins: [{date: 2026-11-01, value: 3}, {date: 2026-11-08, value: 9}]",
  "- one more",
  "- {action: Ask, proposedBy: Boss, results: [a, b], code: [src/**]}",
];

const pasted = [
  "  -\n    objective: The dash alone\n",
  "  - objective: Pasted\n    why: It costs them a day\n",
  "  - objective: One\n  - objective: Two\n    id: a\n    results: [x]\n",
  "  - objective: De wachttijd is weg\n    id: b\n    parent: a\n    results:\n      - {result: Dagen, target: 3}\n",
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
  "...\n",
  "---\n",
  "    # waartoe-disable-next-line missing-due\n",
  "\n",
  "   \n",
];

// Places all over the text; by itself fast-check prefers the ends.
const share = fc.noBias(fc.nat(9_999)).map((share) => share / 10_000);

export const moves = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record<Move>({
        kind: fc.constantFrom(...gentle),
        at: share,
        to: share,
        words: fc.constantFrom(""),
        mends: fc.constant(true),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record<Move>({
        kind: fc.constantFrom(...rough),
        at: share,
        to: share,
        words: fc.oneof(fc.constantFrom(...signs), fc.constantFrom(...words), fc.constantFrom(...lines)),
        mends: fc.constant(false),
      }),
    },
  ),
  { minLength: 1, maxLength: 10 },
);

/** The changes that a move makes. `history` holds the texts before this one that parsed. */
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
  const pick = (list: readonly string[]): string => list[Math.floor(to * list.length)]!;
  switch (move.kind) {
    case "write in a value": {
      // Behind a letter, so that it is no key or sign that changes.
      const rest = lines.slice(lines.indexOf(": ") + 2).search(/[a-z] /u);
      return insert(block.start + Math.max(lines.indexOf(": ") + 2, 0) + rest + 1, pick(mild));
    }
    case "add a line": {
      const indent = /^[ -]*/u.exec(lines)![0].replaceAll("-", " ");
      return insert(block.start, `${indent}${pick(added)}\n`);
    }
    case "paste an objective": {
      const dash = text.slice(block.start).search(/^ *- objective:/mu);
      return dash < 0 ? [] : insert(block.start + dash, pick(pasted));
    }
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
    case "join lines":
      return [
        { span: { start: Math.max(block.start, startOf(line + 1) - 1), end: startOf(line + 1) }, text: "" },
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

/** The change that makes one text of another. */
export function changeTo(text: string, other: string): Change {
  let start = 0;
  while (start < text.length && text[start] === other[start]) start++;
  let same = 0;
  const most = Math.min(text.length, other.length) - start;
  while (same < most && text.at(-1 - same) === other.at(-1 - same)) same++;
  return { span: { start, end: text.length - same }, text: other.slice(start, other.length - same) };
}
