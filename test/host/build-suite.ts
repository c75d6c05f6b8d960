import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build as bundle, type Plugin } from "esbuild";

export const top = join(__dirname, "../..");

/** Bundles the suite that runs inside VS Code into `dist-test/`, and gives its path. */
export async function buildSuite(): Promise<string> {
  rmSync(join(top, "dist-test"), { recursive: true, force: true });
  const outfile = join(top, "dist-test/editor.js");
  await bundle({
    bundle: true,
    format: "cjs",
    target: "es2022",
    sourcemap: "inline",
    logLevel: "warning",
    entryPoints: [join(top, "test/editor/index.ts")],
    outfile,
    platform: "node",
    external: ["vscode", "mocha"],
    plugins: [suitesIn("test/editor")],
  });
  return outfile;
}

function suitesIn(folder: string): Plugin {
  return {
    name: "suites",
    setup(build) {
      build.onResolve({ filter: /^\.\/suites$/ }, () => ({ path: "suites", namespace: "suites" }));
      build.onLoad({ filter: /.*/, namespace: "suites" }, () => {
        const files = readdirSync(join(top, folder)).filter((file) => file.endsWith(".test.ts"));
        const loads = files.sort().map((file) => `require(${JSON.stringify(join(top, folder, file))});`);
        return { contents: `export function suites() { ${loads.join(" ")} }`, resolveDir: top };
      });
    },
  };
}
