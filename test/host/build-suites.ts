import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build as bundle, type Plugin } from "esbuild";

export const top = join(__dirname, "../..");

/** Bundles the suites that run inside VS Code into `dist-test/`. */
export async function buildSuites(): Promise<{ editor: string; web: string }> {
  rmSync(join(top, "dist-test"), { recursive: true, force: true });
  const editor = join(top, "dist-test/editor.js");
  const web = join(top, "dist-test/web.js");
  const common = {
    bundle: true,
    format: "cjs",
    target: "es2022",
    sourcemap: "inline",
    logLevel: "warning",
  } as const;
  await bundle({
    ...common,
    entryPoints: [join(top, "test/editor/index.ts")],
    outfile: editor,
    platform: "node",
    external: ["vscode", "mocha"],
    plugins: [suitesIn("test/editor")],
  });
  await bundle({
    ...common,
    entryPoints: [join(top, "test/editor/web/index.ts")],
    outfile: web,
    platform: "browser",
    external: ["vscode"],
    define: { global: "globalThis" },
    plugins: [suitesIn("test/editor/web")],
  });
  return { editor, web };
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
