import assert from "node:assert/strict";
import { hoverAt } from "../../../src/core/features/hover/hover";
import { lensesOf } from "../../../src/core/features/lenses";
import { linksOf } from "../../../src/core/features/links";
import { type GoalsSymbol, symbolsOf } from "../../../src/core/features/symbols";
import { resultBar, resultLine } from "../../../src/core/pictures/result-pictures";
import { dedent, marked } from "./marked";

const text = dedent(`
  team: {name: Order desk, members: [Joost]}
  period: 2026-Q4
  objectives:
    - id: right
      objective: Customers get their order right the first time
      why: Every wrong order costs a customer three days, and that is why they leave.
      results:
        - id: errors
          result: Error reports on shipped orders
          baseline: 10
          target: 5
          unit: "%"
          checkins:
            - {date: 2026-10-15, value: 9, confidence: 0.6, by: Mia, note: address *check* live in NL}
            - {date: 2026-11-15, value: 7.5, confidence: 8/10}
        - NPS rises 8 points, from 31
        - result: The site stays up at least 99.9% of the time
          current: 99.5
      actions:
        - id: check
          action: Check the address with the customer before picking
          proposedBy: Joost
          results: [errors]
          code: ["src/checkout/**"]
          link: https://example.org/issues/42
`);

/** The hover before some words: the words that it is about, and what it says. */
function over(
  words: string,
  locale: "en" | "nl" = "en",
  whole = text,
): readonly [string, string] | undefined {
  const at = whole.indexOf(words);
  assert.ok(at >= 0, words);
  const { context, offset } = marked(`${whole.slice(0, at)}|${whole.slice(at)}`, { locale });
  const hover = hoverAt(context, offset);
  return hover && [context.text.slice(hover.span.start, hover.span.end), hover.markdown];
}

describe("hover", () => {
  it("on a result tells its measure, how far it is, and how it stood", () => {
    for (const words of ["Error reports on", "5\n", "7.5"]) {
      const said = over(words)?.[1];
      assert.equal(
        said?.replaceAll(/(?<=\]\()data:image\/svg\+xml,[\w%.~-]+(?=\)$)/gmu, ""),
        [
          "**Error reports on shipped orders**",
          "",
          "from 10 \\% down to 5 \\%\\, now 7\\.5 \\%  ",
          "50 \\% · on track",
          "",
          "![Error reports on shipped orders. now 7.5 %, from 10 %, to 5 %. 50 % of the way; one would expect 59 % by now]()",
          "",
          "Due: 2026\\-12\\-31",
          "",
          "How it stood:",
          "",
          "![Error reports on shipped orders: 2 values over time, against the expected pace]()",
          "",
          "- 2026\\-11\\-15 · 7\\.5 \\% · confidence 80 \\%",
          "- 2026\\-10\\-15 · 9 \\% · confidence 60 \\% · Mia\\: address \\*check\\* live in NL",
        ].join("\n"),
        words,
      );
    }
  });

  const imageOver = (words: string, whole: string): string =>
    decodeURIComponent(
      Array.from(
        (over(words, "en", whole)?.[1] ?? "").matchAll(/\(data:image\/svg\+xml,([^)]*)\)/gu),
        ([, address]) => address,
      ).join(""),
    );

  it("on a result draws the pictures of the overview: bar and line, a guard, or nothing", () => {
    const { context } = marked(text);
    const { plan } = context;
    const [objective] = plan?.objectives ?? [];
    const [errors] = objective?.results ?? [];
    assert.ok(plan && objective && errors);
    const drawn = { result: errors, objective, plan, today: "2026-11-24", locale: "en" } as const;
    const image = imageOver("Error reports on", text);
    assert.ok(image.includes(resultBar(drawn) ?? "-"));
    assert.ok(image.includes(resultLine(drawn) ?? "-"));
    const one = (result: string): string =>
      imageOver("Words", `period: 2026-Q4\nobjectives:\n  - objective: A\n    results:\n      - ${result}\n`);
    assert.match(one("{result: Words, target: stays above 99%, current: 98}"), /No longer holds/u);
    assert.doesNotMatch(one("{result: Words, baseline: 1, target: 5, current: 2}"), /<polyline/u);
    assert.equal(one("Words and no number"), "");
  });

  it("leaves off what would make the page of a hover too long", () => {
    const checkins = Array.from({ length: 400 }, (_, n) => {
      const date = new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10);
      return `{date: ${date}, value: ${String(n % 7)}}`;
    });
    const whole = (more: string): string =>
      `objectives:\n  - objective: A\n    results:\n      - {result: Words${more}, baseline: 0, target: 9, checkins: [${checkins.join(", ")}]}\n`;
    const image = imageOver("Words", whole(""));
    assert.match(image, /<circle/u);
    assert.doesNotMatch(image, /<polyline/u);
    assert.equal(imageOver("Words", whole("!".repeat(50_000))), "");
  });

  it("speaks the reader's language", () => {
    assert.match(over("Error reports on", "nl")![1], /van 10 \\% omlaag naar 5 \\%\\, nu 7\\,5 \\%/u);
  });

  const measures: readonly (readonly [sentence: string, words: string])[] = [
    ["NPS rises 8 points, from 31", "from 31 points up to 39 points"],
    ["Returning customers rise by 10%", "a change of \\+10 \\%"],
    ["The site stays above 99.9%", "stays \\> 99\\.9 \\%"],
    ["95% of the orders leave within 24 hours", "≥ 95 \\%"],
    ["20 schools join", "20 schools"],
    ["Everybody feels better", "no measure yet"],
  ];
  for (const [sentence, words] of measures) {
    it(`understands ${sentence}`, () => {
      const said = over(
        sentence,
        "en",
        `objectives:\n  - objective: A\n    results:\n      - ${sentence}\n`,
      )![1];
      assert.equal(said.split("\n")[2]?.trim(), words);
    });
  }

  it("on an objective tells its five dots and what each stands on", () => {
    const [words, said] = over("Customers get")!;
    assert.equal(words, "Customers get their order right the first time");
    assert.match(said, /● \*\*Why\*\* {2}Every wrong order costs/u);
    assert.match(said, /○ \*\*Why now\*\* {2}\*not said yet\*/u);
  });

  it("on a reference tells what it points to, and on an id who points there", () => {
    assert.deepEqual(over("errors]"), ["errors", "Serves: Result: **Error reports on shipped orders**"]);
    assert.deepEqual(over("errors\n"), [
      "errors",
      "Served by:\n\n- Action: **Check the address with the customer before picking**",
    ]);
  });

  it("on a key tells what it is for", () => {
    assert.deepEqual(over("why:"), [
      "why",
      "To what end\\: who notices\\, what changes for them\\.\n\n*Every wrong order costs a customer three days\\, and that is why they leave\\.*",
    ]);
    assert.match(over("status: x", "en", "status: x\n")![1], /`draft` · `active` · `closed`/u);
  });

  it("says nothing where there is nothing to say, or no such thing", () => {
    assert.equal(over("Order desk"), undefined);
    assert.equal(over("unknown:", "en", "unknown: 1\n"), undefined);
    assert.equal(over("x", "en", "x\n"), undefined);
  });
});

describe("symbols", () => {
  const outline = (symbols: readonly GoalsSymbol[], depth = 0): string[] =>
    symbols.flatMap(({ kind, name, detail, children }) => [
      `${" ".repeat(depth)}${kind}: ${name}${detail === "" ? "" : ` (${detail})`}`,
      ...outline(children, depth + 1),
    ]);

  it("are the objectives with their results and actions", () => {
    assert.deepEqual(outline(symbolsOf(marked(text).context)), [
      "objective: Customers get their order right the first time (right)",
      " result: Error reports on shipped orders (errors)",
      " result: NPS rises 8 points, from 31",
      " result: The site stays up at least 99.9% of the time",
      " action: Check the address with the customer before picking (check)",
    ]);
  });

  it("lie within each other, also where text is used twice, has no words, or does not parse", () => {
    const texts = [
      text,
      "objectives:\n  - &a {objective: A, results: [x]}\n  - *a\n  - objective: B\n    results: [{result: }]\n",
      "objectives:\n  - objective: A\n    results: [\n",
      "",
    ];
    const inside = ({ span, selection, children }: GoalsSymbol): void => {
      assert.ok(span.start <= selection.start && selection.end <= span.end);
      for (const child of children) {
        assert.ok(span.start <= child.span.start && child.span.end <= span.end);
        inside(child);
      }
    };
    for (const one of texts) for (const symbol of symbolsOf(marked(one).context)) inside(symbol);
  });
});

describe("links and lines above objectives", () => {
  it("lead to pages and to code, and never to commands", () => {
    const found = linksOf(marked(text).context).map((link) => ("url" in link ? link.url : link.glob));
    assert.deepEqual(found, ["https://example.org/issues/42", "src/checkout/**"]);
    for (const link of ["command:evil", "javascript:alert(1)", "file:///etc/passwd", "just words"]) {
      const one = `objectives:\n  - objective: A\n    actions:\n      - action: B\n        link: "${link}"\n`;
      assert.deepEqual(linksOf(marked(one).context), []);
    }
  });

  it("give the dots and the progress", () => {
    assert.deepEqual(
      lensesOf(marked(text).context).map(({ title, path, hasResults }) => [title, path, hasResults]),
      [["●○●○● · 17 %", "objectives/0", true]],
    );
    assert.deepEqual(
      lensesOf(marked("objectives:\n  - {objective: A, status: dropped, reason: b}\n").context),
      [],
    );
  });
});
