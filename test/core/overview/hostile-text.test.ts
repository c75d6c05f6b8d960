import assert from "node:assert/strict";
import { escapeText, markup } from "../../../src/core/pictures/markup";
import { decode, draw } from "./draw";

const hostile: readonly string[] = [
  "<img src=x onerror=alert(1)>",
  "</title></svg><script>alert(1)</script>",
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '" autofocus onfocus="alert(1)',
  "javascript:alert(1)",
  "[a link](javascript:alert(1))",
  "]]><!-- <![CDATA[",
  "{{constructor.constructor('alert(1)')()}} ${alert(1)} <%= 1 %>",
  "&lt;img src=x onerror=alert(1)&gt; &amp;amp; &#60;b&#62;",
  "command:workbench.action.quit?%5B%5D",
  "*/ } body { display: none } /*",
  "\\u003cscript\\u003e `${1}`",
];

const tags = new Set(
  "a article bdi button circle dd details div dl dt h1 h2 h3 h4 header i li line nav p path polyline q rect section span strong summary svg table tbody td text th thead title tr ul".split(
    " ",
  ),
);
const attributes =
  /^(?:aria-(?:hidden|label)|class|cx|cy|d|data-(?:create|file|key|path)|fill|font-(?:family|size|weight)|height|href|id|lang|overflow|points|preserveAspectRatio|r|role|scope|stroke(?:-[a-z]+)?|tabindex|text-anchor|transform|type|vector-effect|viewBox|width|x|x1|x2|xmlns|y|y1|y2)$/;

/** Reads markup as strictly as it is made: known tags that close, known attributes in double quotes. Gives its texts. */
function read(html: string): string[] {
  const texts: string[] = [];
  const open: string[] = [];
  const pattern = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-zA-Z0-9-]+="[^"<>]*")*)\s*(\/?)>|([^<>]+)/gy;
  let at = 0;
  for (let match = pattern.exec(html); match; match = pattern.exec(html)) {
    at = pattern.lastIndex;
    const [, closing, tag, given = "", selfClosing, text] = match;
    if (text !== undefined) texts.push(decode(text));
    else if (tag !== undefined) {
      assert.ok(tags.has(tag), `<${tag}> is none of ours`);
      for (const [, name = "", value = ""] of given.matchAll(/([a-zA-Z0-9-]+)="([^"]*)"/g)) {
        assert.match(name, attributes);
        if (name === "href") assert.match(value, /^#to-[\w-]+$/);
        texts.push(decode(value));
      }
      if (closing) assert.equal(open.pop(), tag);
      else if (!selfClosing) open.push(tag);
    }
  }
  assert.equal(html.slice(at, at + 80), "", "this is no markup of ours");
  assert.deepEqual(open, []);
  return texts;
}

function fileWith(words: string): string {
  const said = JSON.stringify(words);
  return `team: {name: ${said}, members: [${said}]}
period: {name: ${said}, start: 2026-10-01, end: 2026-12-31}
status: closed
learned: ${said}
objectives:
  - id: ${said}
    objective: ${said}
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
        owner: ${said}
        effect: ${said}
        checkins:
          - {date: 2026-10-15, value: 9, confidence: 0.6, by: ${said}, note: ${said}}
          - {date: 2026-11-12, value: 7.5, confidence: 0.8, by: ${said}, note: ${said}}
      - {result: ${said}, baseline: 1, target: 0, status: dropped, reason: ${said}}
    actions:
      - {action: ${said}, proposedBy: ${said}, supportedBy: [${said}], owner: ${said}}
      - {action: ${said}, proposedBy: somebody, status: declined, reason: ${said}}
  - {objective: ${said}, status: dropped, reason: ${said}}
`;
}

describe("hostile text in the overview", () => {
  for (const words of hostile) {
    it(`stays text: ${words}`, () => {
      const past = new Map([
        ["objectives/0/results/0", [{ date: "2026-11-01", text: words, by: words }]],
        ["objectives/0/results/1", [{ date: "2026-11-01", text: words, by: words }]],
      ]);
      const html = draw({ "goals.yaml": fileWith(words) }, { file: { key: words, path: words, past } });
      const seen = read(html).filter((text) => text.includes(words));
      assert.ok(seen.length > 20, `seen ${String(seen.length)} times`);
    });
  }

  it("turns no direction of writing around", () => {
    const html = draw({ "goals.yaml": fileWith("gnp.exe\u202Egpj.\u2066") });
    assert.doesNotMatch(html, /[\u202A-\u202E\u2066-\u2069]/);
    assert.ok(read(html).some((text) => text.includes("gnp.exe[U+202E]gpj.[U+2066]")));
  });

  it("stays text in a file that cannot be read, too", () => {
    for (const words of hostile) {
      const html = draw({ x: "a: [" }, { file: { key: words, path: words, shown: undefined } });
      assert.ok(read(html).some((text) => text.includes(words)));
    }
  });
});

describe("escaping", () => {
  const cases: [name: string, text: string, escaped: string][] = [
    ["signs of markup", `<a b="c" d='e'>&`, "&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;"],
    ["what is escaped already, once more", "&lt;", "&amp;lt;"],
    ["a change of direction", "abc\u202Edef\u2066", "abc[U+202E]def[U+2066]"],
    ["control characters", "a\u0000b\u001Bc\u0085", "a[U+0000]b[U+001B]c[U+0085]"],
    ["half a character", "a\uD800b\uDC00", "a[U+D800]b[U+DC00]"],
    ["a whole one is left", "🎯 Ünïcode ‹→›", "🎯 Ünïcode ‹→›"],
    ["right-to-left words are left", "שלום עולם", "שלום עולם"],
    ["tabs and line ends are left", "a\tb\nc\r\n", "a\tb\nc\r\n"],
  ];
  for (const [name, text, escaped] of cases) {
    it(name, () => {
      assert.equal(escapeText(text), escaped);
      assert.equal(markup`<p title="${text}">${text}</p>`.toString(), `<p title="${escaped}">${escaped}</p>`);
    });
  }

  it("leaves markup as it is, and joins lists", () => {
    const items = ["<", ">"].map((text) => markup`<li>${text}</li>`);
    assert.equal(
      markup`<ul>${items}${undefined}${false}${0}</ul>`.toString(),
      "<ul><li>&lt;</li><li>&gt;</li>0</ul>",
    );
  });
});
