import fc from "fast-check";

/** How somebody writes YAML. */
interface Style {
  readonly eol: string;
  readonly listIndent: number;
  readonly dash: number;
  readonly comments: boolean;
  readonly blanks: boolean;
  readonly finalNewline: boolean;
  readonly flowCheckins: boolean;
  readonly flowActions: boolean;
}

const style: fc.Arbitrary<Style> = fc.record({
  eol: fc.constantFrom("\n", "\n", "\r\n"),
  listIndent: fc.constantFrom(0, 2, 4),
  dash: fc.constantFrom(2, 2, 4),
  comments: fc.boolean(),
  blanks: fc.boolean(),
  finalNewline: fc.boolean(),
  flowCheckins: fc.boolean(),
  flowActions: fc.boolean(),
});

const sentence = fc.constantFrom(
  "Error reports fall from 10% to 5%",
  "Orders: right the first time",
  "NPS +8 points, from 31",
  'It\'s "right" # the first time',
  "Wachttijd onder 5 minuten",
  "[draft] returning customers",
  "- fewer calls",
  "yes",
  "42",
);

const names = fc.constantFrom("Anna", "Joost", "Mia", "O'Neil", "@lena");

/** A scalar in one of the ways to write it, at a column; the words are the same in each. */
const scalar = (words: string, way: number, indent: string, eol: string): string => {
  const quoted = JSON.stringify(words);
  if (way === 1) return `'${words.replaceAll("'", "''")}'`;
  if (way === 2 && indent !== "")
    return `>-${eol}${indent}  ${words.replace(/ (?=\S+$)/u, `${eol}${indent}  `)}`;
  return /^[A-Z][\w %+]*$/u.test(words) ? words : quoted;
};

const result = fc.record({
  sentence,
  way: fc.nat(2),
  plain: fc.boolean(),
  current: fc.boolean(),
  checkins: fc.nat(2),
});
const action = fc.record({
  sentence,
  way: fc.nat(2),
  by: names,
  support: fc.constantFrom("none", "name", "list", "empty", "lines"),
  status: fc.boolean(),
});
const objective = fc.record({
  sentence,
  way: fc.nat(2),
  why: fc.constantFrom("none", "empty", "said"),
  results: fc.array(result, { maxLength: 3 }),
  actions: fc.array(action, { maxLength: 3 }),
});

/** A goals file in any style, valid, with at least one objective. */
export const anyGoals: fc.Arbitrary<string> = fc
  .record({ style, objectives: fc.array(objective, { minLength: 1, maxLength: 3 }) })
  .map(({ style: how, objectives }) => {
    const lines: string[] = ["team: {name: Order desk, members: [Anna, Joost]}", "period: 2026-Q4"];
    const add = (column: number, line: string): void => {
      lines.push(" ".repeat(column) + line);
    };
    const dash = "-".padEnd(how.dash);
    const comment = how.comments ? " # as agreed" : "";
    lines.push("objectives:");
    const at = how.listIndent;
    objectives.forEach((one, index) => {
      if (how.blanks && index > 0) lines.push("");
      if (how.comments) add(at, "# The next one");
      const column = at + how.dash;
      add(at, `${dash}objective: ${scalar(one.sentence, one.way, " ".repeat(column), how.eol)}`);
      if (one.why === "empty") add(column, "why:");
      if (one.why === "said") add(column, `why: Every wrong order costs three days.${comment}`);
      if (one.results.length > 0) add(column, `results:${comment}`);
      const item = column + how.listIndent;
      const inner = item + how.dash;
      for (const { sentence: words, way, plain, current, checkins } of one.results) {
        if (plain) {
          add(item, dash + scalar(words, way, " ".repeat(item), how.eol));
          continue;
        }
        add(item, `${dash}result: ${scalar(words, way, " ".repeat(inner), how.eol)}`);
        if (current) add(inner, `current: 7${comment}`);
        if (checkins > 0) add(inner, "checkins:");
        for (let n = 0; n < checkins; n++) {
          const day = `2026-10-0${String(n + 1)}`;
          const column2 = inner + how.listIndent;
          if (how.flowCheckins)
            add(column2, `${dash}{date: ${day}, value: ${String(9 - n)}, by: Mia}${comment}`);
          else {
            add(column2, `${dash}date: ${day}`);
            add(column2 + how.dash, `value: ${String(9 - n)}`);
            add(column2 + how.dash, "by: Mia");
          }
        }
        if (how.comments) add(inner, "# more to come");
      }
      if (one.actions.length > 0) add(column, "actions:");
      for (const { sentence: words, way, by, support, status } of one.actions) {
        const said = {
          none: undefined,
          name: "supportedBy: Tom",
          list: "supportedBy: [Tom, Lena]",
          empty: "supportedBy:",
          lines: "supportedBy:",
        }[support];
        if (how.flowActions) {
          const parts = [`action: ${JSON.stringify(words)}`, `proposedBy: ${JSON.stringify(by)}`];
          if (said) parts.push(said);
          if (status) parts.push("status: accepted");
          add(item, `${dash}{${parts.join(", ")}}${comment}`);
          continue;
        }
        add(item, `${dash}action: ${scalar(words, way, " ".repeat(inner), how.eol)}`);
        add(inner, `proposedBy: ${JSON.stringify(by)}${comment}`);
        if (said) add(inner, said);
        if (support === "lines") add(inner + how.listIndent, `${dash}Tom`);
        if (status) add(inner, "status: accepted");
      }
    });
    return lines.join(how.eol) + (how.finalNewline ? how.eol : "");
  });
