import assert from "node:assert/strict";
import { ownColours, pageLayout } from "../../../src/core/overview/style";

/** The contrast of two colours, 1 to 21, by WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe("the colours of a page that stands alone", () => {
  const [light = "", dark = ""] = ownColours.split("prefers-color-scheme");
  for (const [scheme, css] of Object.entries({ light, dark })) {
    const colours = new Map(
      Array.from(css.matchAll(/--waartoe-(\w+): (#[0-9a-f]{6});/g), ([, name = "", hex = ""]) => [name, hex]),
    );
    for (const ground of ["ground", "raised"]) {
      // Text needs 4.5 and what is drawn 3 (WCAG AA).
      for (const [name, least] of Object.entries({
        ink: 4.5,
        quiet: 4.5,
        link: 4.5,
        good: 3,
        fair: 3,
        poor: 3,
        plain: 3,
      })) {
        it(`${scheme}: ${name} can be seen on ${ground}`, () => {
          const found = contrast(colours.get(name) ?? "", colours.get(ground) ?? "");
          assert.ok(found >= least, String(found));
        });
      }
    }
  }

  it("knows black on white", () => {
    assert.equal(contrast("#000000", "#ffffff"), 21);
  });
});

describe("the layout", () => {
  it("has no colours of its own, and loads nothing", () => {
    assert.doesNotMatch(
      pageLayout.replaceAll(/var\(--vscode-[^)]*\)/g, ""),
      /#[0-9a-f]{3,8}\b|url\(|@import/i,
    );
  });
});
