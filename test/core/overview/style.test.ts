import assert from "node:assert/strict";
import { ownColours, pageLayout } from "../../../src/core/overview/style";
import { contrast, leastContrast } from "./contrast";

function rgb(hex: string): number[] {
  return [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
}

describe("the colours of a page that stands alone", () => {
  const [light = "", dark = ""] = ownColours.split("prefers-color-scheme");
  for (const [scheme, css] of Object.entries({ light, dark })) {
    const colours = new Map(
      Array.from(css.matchAll(/--waartoe-(\w+): (#[0-9a-f]{6});/g), ([, name = "", hex = ""]) => [name, hex]),
    );
    for (const ground of ["ground", "raised"]) {
      for (const [name, least] of Object.entries(leastContrast)) {
        it(`${scheme}: ${name} can be seen on ${ground}`, () => {
          const found = contrast(rgb(colours.get(name) ?? ""), rgb(colours.get(ground) ?? ""));
          assert.ok(found >= least, String(found));
        });
      }
    }
  }

  it("knows black on white", () => {
    assert.equal(contrast([0, 0, 0], [255, 255, 255]), 21);
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
