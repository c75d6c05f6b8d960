import assert from "node:assert/strict";
import { check } from "../../../src/core";
import { defaultConfig } from "../../../src/core/config/default-config";
import { hoverAt } from "../../../src/core/features/hover/hover";
import { CheckContext } from "../../../src/core/rules/context";
import { unlinked } from "../../../src/core/text/unlinked";
import { viewFile } from "../../../src/core/views/file-view";
import type { NodeView } from "../../../src/core/views/node-view";
import { inputOf } from "./team-files";

const hostile: readonly string[] = [
  "<img src=x onerror=alert(1)>",
  "<script>alert(1)</script>",
  "javascript:alert(1)",
  "[a link](javascript:alert(1))",
  "[quit](command:workbench.action.quit)",
  "![](https://example.org/seen.png)",
  "<https://example.org>",
  "https://example.org/seen",
  "]]><!-- <![CDATA[",
  "{{constructor.constructor('alert(1)')()}} ${alert(1)}",
  "``` \n# head\n- item\n| a | b |",
  "**bold** _thin_ ~~gone~~ `code` $(zap) :smile:",
  "&lt;b&gt; &#60;b&#62;",
  "\u202Egnorw si siht\u202C \u2066inside\u2069",
];

/** A file in which all that people may write says the same. */
function fileWith(words: string): string {
  const said = JSON.stringify(words);
  return `team: {name: ${said}, members: [${said}]}
period: {name: ${said}, start: 2026-10-01, end: 2026-12-31}
learned: ${said}
notes: ${said}
objectives:
  - objective: ${said}
    why: ${said}
    whyNow: ${said}
    effect: ${said}
    owner: ${said}
    parent: ${said}
    learned: ${said}
    notes: ${said}
    results:
      - {result: ${said}, baseline: 10, target: 5, unit: ${said}, owner: ${said}, effect: ${said}, notes: ${said}, checkins: [{date: 2026-11-01, value: 7, by: ${said}, note: ${said}}]}
      - {result: ${said}, status: dropped, reason: ${said}}
    actions:
      - {action: ${said}, proposedBy: ${said}, supportedBy: [${said}], owner: ${said}, results: [${said}], notes: ${said}}
      - {action: ${said}, status: declined, reason: ${said}}
`;
}

function all(view: NodeView): NodeView[] {
  return [view, ...view.children.flatMap(all)];
}

/** Markdown without the emphasis, lines and rules that are ours; then every sign that Markdown knows must be escaped. */
function unescaped(markdown: string): string {
  return markdown
    .replace(/\\[!-/:-@[-`{-~]/g, "")
    .replace(/\*\*|^---$|^- |^> |\*(?=not said yet)|(?<=not said yet)\*/gm, "");
}

const directions = /[\u202a-\u202e\u2066-\u2069]/u;

describe("hostile text", () => {
  for (const words of hostile) {
    describe(JSON.stringify(words), () => {
      const text = fileWith(words);
      const { plan, findings } = check(text, { today: "2026-11-15" });
      const judges = plan && new CheckContext(text, plan, defaultConfig, {}, { ids: new Map() });
      const views = all(viewFile(inputOf(text, { shown: plan && judges && { plan, judges }, findings })));

      it("stays text in labels and descriptions", () => {
        assert.ok(views.length >= 8);
        for (const { label, description, spoken, kind, sentence } of views) {
          for (const said of [label, description, spoken]) assert.doesNotMatch(said, directions);
          if (kind === "result" || kind === "objective" || kind === "action") {
            assert.equal(sentence, words);
            assert.equal(label.replace(/\[U\+20..\]/gu, ""), words.replace(new RegExp(directions, "gu"), ""));
          }
        }
      });

      it("stays text in tooltips", () => {
        for (const view of views) {
          const tooltip = view.tooltip();
          assert.doesNotMatch(tooltip, directions);
          assert.doesNotMatch(unescaped(tooltip), /[<>[\]`_~$&|#*]|!\[|:\/\/|javascript:|command:/u, tooltip);
        }
      });

      it("stays text in the hover", () => {
        const context = {
          text,
          plan,
          path: "goals.yaml",
          others: [],
          today: "2026-11-15",
          locale: "en",
        } as const;
        for (const key of ["objective: ", "result: ", "action: "]) {
          const hover = hoverAt(context, text.indexOf(key) + key.length + 1);
          assert.ok(hover, key);
          assert.doesNotMatch(hover.markdown, directions);
          // Apart from the pictures, whose words cannot end it, nor what it holds.
          const [, address = ""] = /\(data:image\/svg\+xml,([^)]*)\)/u.exec(hover.markdown) ?? [];
          assert.equal(address !== "", key === "result: ");
          assert.doesNotMatch(
            decodeURIComponent(address),
            /<(?!\/?(svg|g|title|line|circle|rect|text|polyline)\b)/u,
          );
          const said = hover.markdown.replace(
            /^!\[(?:[^[\]<`\\]|< \d)*\]\(data:image\/svg\+xml,[\w%.~-]+\)$/mu,
            "",
          );
          assert.doesNotMatch(
            unescaped(said),
            /[<>[\]`_~$&|#*]|!\[|:\/\/|javascript:|command:/u,
            hover.markdown,
          );
        }
      });

      it("makes no link in a message", () => {
        assert.doesNotMatch(unlinked(`Moved: “${words}”`), /\[[^\]]+\]\([^)\s]+\)/u);
      });
    });
  }
});
