import { existsSync, rmSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import esbuild from "esbuild";
import { compileTables } from "./scripts/compile-tables.mjs";
import { oneVscode } from "./scripts/one-vscode.mjs";

const dev = process.argv.includes("--dev");

/** @type {esbuild.BuildOptions} */
const common = {
  bundle: true,
  minify: !dev,
  sourcemap: dev ? "linked" : false,
  target: "es2022",
  format: "cjs",
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
  metafile: true,
  plugins: [compileTables],
};

/** For the browser and with no polyfills: what a room may not import, does not build. */
const pure = { ...common, platform: "browser", mainFields: ["module", "main"], conditions: ["module"] };

const node = { ...common, platform: "node", target: "node20" };

/** What the commands do stands in a bundle of its own. */
const workApart = {
  name: "work-apart",
  setup(build) {
    build.onResolve({ filter: /^\.\.\/work$/ }, () => ({ path: "./cli-work.js", external: true }));
  },
};

const builds = [
  {
    ...pure,
    entryPoints: ["src/editor/extension.ts"],
    outfile: "dist/extension.js",
    plugins: [...common.plugins, oneVscode],
  },
  {
    ...pure,
    entryPoints: ["src/core/index.ts"],
    outfile: "dist/index.js",
    // Tells Node which names `import { check } from "waartoe"` may ask for; esbuild says so only of its Node builds.
    footer: { js: "0 && (module.exports = { check, open, isRuleId, ruleIds });" },
  },
  {
    ...node,
    entryPoints: ["src/cli/main.ts"],
    outfile: "dist/cli.js",
    banner: { js: "#!/usr/bin/env node" },
    plugins: [...common.plugins, workApart],
    // With `require`, which starts up faster.
    supported: { "dynamic-import": false },
  },
  { ...node, entryPoints: ["src/cli/work/index.ts"], outfile: "dist/cli-work.js" },
  { ...pure, format: "iife", entryPoints: ["src/overview/main.ts"], outfile: "dist/overview.js" },
];

rmSync("dist", { recursive: true, force: true });
const results = await Promise.all(
  builds.filter(({ entryPoints }) => existsSync(entryPoints[0])).map((build) => esbuild.build(build)),
);
writeFileSync("dist/meta.json", JSON.stringify(results.map(({ metafile }) => metafile)));
execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.types.json"], {
  stdio: "inherit",
});
writeFileSync("dist/index.d.ts", 'export * from "./types/index";\n');
