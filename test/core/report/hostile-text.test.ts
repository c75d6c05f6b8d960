import assert from "node:assert/strict";
import MarkdownIt from "markdown-it";
import { comparePlans } from "../../../src/core/diff/compare-plans";
import { changesPage } from "../../../src/core/diff/changes-markdown";
import { readPlan } from "../../../src/core/plan/read-plan";
import { plainLink, plainMarkdown } from "../../../src/core/report/plain-markdown";
import { webLink } from "../../../src/core/text/web-link";
import { decode } from "../overview/draw";
import { reportOn } from "./given";

const hostile: readonly string[] = [
  "<img src=x onerror=alert(1)>",
  "</title></style></svg><script>alert(1)</script>",
  '"><svg onload=alert(1)>',
  "javascript:alert(1)",
  "[a link](javascript:alert(1)) ![an image](https://example.org/x.png)",
  "<https://example.org> https://example.org www.example.org",
  "[label]: https://example.org 'title' [label] [^1]",
  "a | b || c \\| d \\\\| e",
  "`code` ``more`` ``` fence",
  "**bold** __bold__ *slanted* _slanted_ ~~gone~~ ==marked== ++inserted++ ^up^ ~down~",
  "# heading ## closed ##",
  "- item",
  "+ item",
  "12. item",
  "> quoted",
  "--- ---",
  "<!-- a comment --> --> <!--",
  "]]> <![CDATA[ x ]]>",
  "{{ site.secret }} {% include x %} ${x} $x^2$ $$y$$ [[_TOC_]] :smile: @somebody #42",
  "&lt;b&gt; &amp;amp; &#60;img&#62; &copy;",
  "\\* \\<b\\>",
  "---",
];

// All that a renderer may be set to do.
const renderer = new MarkdownIt({ html: true, linkify: true });

/** The page as rendered must hold nothing but what we make, and in its text the hostile words as they are. */
function readMarkdown(markdown: string): string {
  const html = renderer.render(markdown.replace(/\n<!-- waartoe report, as of [^<>]*-->\n$/, ""));
  const tags = new Set(
    Array.from(html.matchAll(/<\/?([a-z][a-z0-9]*)/gi), ([, tag = ""]) => tag.toLowerCase()),
  );
  const ours = "blockquote em h1 h2 h3 h4 li p strong table tbody td th thead tr ul".split(" ");
  assert.deepEqual(
    [...tags].filter((tag) => !ours.includes(tag)),
    [],
    html,
  );
  assert.doesNotMatch(html, /<!--|<!\[|<\?/);
  return decode(html.replace(/<[^>]*>/g, "\n"));
}

function fileWith(words: string): string {
  const said = JSON.stringify(words);
  return `team: {name: ${said}, members: [${said}]}
period: {name: ${said}, start: 2026-10-01, end: 2026-12-31}
learned: ${said}
objectives:
  - objective: ${said}
    why: ${said}
    whyNow: ${said}
    effect: ${said}
    owner: ${said}
    learned: ${said}
    results:
      - result: ${said}
        baseline: 10
        target: 5
        unit: ${said}
        checkins:
          - {date: 2026-11-12, value: 7.5, confidence: 0.8, by: ${said}, note: ${said}}
      - {result: ${said}, target: ">= 7", current: 8}
      - {result: ${said}, status: dropped, reason: ${said}}
    actions:
      - {action: ${said}, proposedBy: ${said}, supportedBy: [${said}], link: ${said}}
      - {action: ${said}, proposedBy: somebody, status: declined, reason: ${said}}
  - objective: ${said}
`;
}

describe("hostile text in reports", () => {
  for (const words of hostile) {
    const shown = words.replace(/\s+/g, " ");
    const count = (text: string): number => text.split(shown).length - 1;

    it(`stays text in Markdown: ${words}`, () => {
      const page = reportOn("md", { "goals.yaml": fileWith(words) }, { file: { path: words } });
      assert.ok(count(readMarkdown(page)) >= 20, page);
    });

    it(`stays text in what changed: ${words}`, () => {
      const before = readPlan(fileWith("Parcels come back").replaceAll("7.5", "8"));
      const after = readPlan(fileWith(words));
      const page = changesPage(
        { since: words, files: [{ path: words, ...comparePlans(before, after) }] },
        "en",
        "2026-11-15",
      );
      assert.ok(count(readMarkdown(page)) >= 8, page);
    });

    it(`stays text in HTML: ${words}`, () => {
      const changes = {
        since: words,
        files: [{ path: words, ...comparePlans(undefined, readPlan(fileWith(words))) }],
      };
      const page = reportOn("html", { "goals.yaml": fileWith(words) }, { file: { path: words }, changes });
      const body = page.slice(page.indexOf("<body>"));
      assert.doesNotMatch(page, /<script|<img|<iframe|<!--|<!\[|\son[a-z]+="/i);
      assert.ok(!/<a [^>]*href="(?!#to-|https?:)/.test(page));
      assert.ok(count(decode(body.replace(/<[^>]*>/g, "\n"))) >= 20);
    });

    it(`stays text in the badge: ${words}`, () => {
      const badge = reportOn("svg-badge", { "goals.yaml": fileWith(words) });
      const tags = Array.from(badge.matchAll(/<\/?([^\s/>]+)/g), ([, tag = ""]) => tag);
      const ours = ["svg", "title", "desc", "clipPath", "rect", "g", "text"];
      assert.deepEqual(
        tags.filter((tag) => !ours.includes(tag)),
        [],
      );
      assert.ok(decode(badge).includes(`goals ${words}`.slice(0, 30)));
    });
  }

  it("turns no direction of writing around", () => {
    for (const format of ["md", "html", "svg-badge"] as const) {
      const page = reportOn(format, { "goals.yaml": fileWith("gnp\u202Egpj\u2066") });
      assert.doesNotMatch(page, /[\u202A-\u202E\u2066-\u2069]/);
      assert.ok(page.replaceAll("\\", "").includes("gnp[U+202E]gpj[U+2066]"));
    }
  });

  it("in a link leads to the web or nowhere", () => {
    const cases: [link: string, address: string | undefined][] = [
      ["https://example.org/issues/42", "https://example.org/issues/42"],
      ["  HTTP://example.org  ", "HTTP://example.org"],
      ["https://example.org/a b(c)|d`e<f>", "https://example.org/a%20b%28c%29%7Cd%60e%3Cf%3E"],
      ["https://example.org/%41%zz", "https://example.org/%41%25zz"],
      ['https://example.org/"onclick="x', "https://example.org/%22onclick=%22x"],
      ["javascript:alert(1)", undefined],
      ["JaVaScRiPt:alert(1)//https://example.org", undefined],
      ["data:text/html,<b>", undefined],
      ["command:workbench.action.quit", undefined],
      ["//example.org", undefined],
      ["docs/plan.md", undefined],
      ["https://", undefined],
      ["", undefined],
    ];
    for (const [link, address] of cases) {
      assert.equal(webLink(link), address, link);
      const html = renderer.render(plainLink("words", link));
      assert.equal(html.includes("href="), address !== undefined, html);
    }
    const linked = (link: string): string =>
      reportOn("html", {
        "goals.yaml": `objectives: [{objective: Aim, actions: [{action: Call, link: ${JSON.stringify(link)}}]}]`,
      });
    assert.match(
      linked("https://example.org/?a=1&b=2"),
      /<a class="web" href="https:\/\/example\.org\/\?a=1&amp;b=2" rel="noopener noreferrer">/,
    );
    assert.doesNotMatch(linked("javascript:alert(1)"), /href="(?!#)/);
    assert.ok(linked("javascript:alert(1)").includes("<bdi>javascript:alert(1)</bdi>"));
  });
});

describe("plain Markdown", () => {
  const cases: [text: string, markdown: string][] = [
    [
      "Error reports fall from 10% to 5%, by 2026-12-31 (at least).",
      "Error reports fall from 10% to 5%, by 2026-12-31 (at least).",
    ],
    ["p95 < 200 ms & more", "p95 &lt; 200 ms &amp; more"],
    ["+8 points", "+8 points"],
    ["-4 %", "-4 %"],
    ["two\n  lines", "two lines"],
    ["live: yes", "live: yes"],
    ["1. first", "1\\. first"],
  ];
  for (const [text, markdown] of cases) {
    it(text, () => {
      assert.equal(plainMarkdown(text), markdown);
      assert.equal(decode(renderer.renderInline(markdown)), text.replace(/\s+/g, " "));
    });
  }
});
