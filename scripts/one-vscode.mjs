import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const room = "src/editor";

/**
 * Takes from `vscode` what the extension uses of it, once for the whole bundle: esbuild would copy all of its hundreds of
 * names anew for each file that imports it, whenever the extension is loaded.
 */
export const oneVscode = {
  name: "one-vscode",
  setup(build) {
    build.onResolve({ filter: /^vscode$/, namespace: "file" }, () => ({ path: "vscode", namespace: "once" }));
    build.onResolve({ filter: /^vscode$/, namespace: "once" }, () => ({ path: "vscode", external: true }));
    build.onLoad({ filter: /^vscode$/, namespace: "once" }, () => ({
      contents: `export const { ${usedNames().join()} } = require("vscode");`,
    }));
  },
};

/** All that stands behind `vscode.`; names of types among them give nothing, and harm nothing. */
function usedNames() {
  const names = new Set();
  for (const file of readdirSync(room, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".ts")) continue;
    const text = readFileSync(join(room, file), "utf8");
    for (const [, name] of text.matchAll(/\bvscode\.([A-Za-z]\w*)/gu)) names.add(name);
  }
  return [...names].sort();
}
