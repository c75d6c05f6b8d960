import assert from "node:assert/strict";
import { ownColours, pageLayout } from "../../../src/core/overview/style";
import { palettes, type Scheme } from "../../../src/core/pictures/palettes";
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

describe("the colours of a picture in a hover", () => {
  /** What hovers of VS Code's own themes lie on: Modern, Plus, and high contrast. */
  const grounds: Readonly<Record<Scheme, readonly string[]>> = {
    light: ["#f8f8f8", "#f3f3f3"],
    dark: ["#202020", "#252526"],
    "high-contrast": ["#0c141f", "#000000"],
    "high-contrast-light": ["#ffffff"],
  };
  for (const scheme of Object.keys(grounds) as Scheme[]) {
    for (const ground of grounds[scheme]) {
      it(`${scheme}: can be seen on ${ground}`, () => {
        for (const [name, colour] of Object.entries(palettes[scheme])) {
          const found = contrast(rgb(colour), rgb(ground));
          assert.ok(found >= (leastContrast[name] ?? 0), `${name}: ${String(found)}`);
        }
      });
    }
  }
});

describe("the layout", () => {
  it("has no colours of its own, and loads nothing", () => {
    assert.doesNotMatch(
      pageLayout.replaceAll(/var\(--vscode-[^)]*\)/g, ""),
      /#[0-9a-f]{3,8}\b|url\(|@import/i,
    );
  });
});
