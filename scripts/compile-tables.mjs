import { Buffer } from "node:buffer";
import esbuild from "esbuild";

/**
 * Bundles hold word lists as they are looked up, in all their forms and packed: each export of a `*.table.ts` is a record
 * of functions, which give here what they would give at run time.
 */
export const compileTables = {
  name: "compile-tables",
  setup(build) {
    build.onLoad({ filter: /\.table\.ts$/ }, async ({ path }) => ({ contents: await compiled(path) }));
  },
};

const known = new Map();

/** The code of a table's module; once for all bundles. */
function compiled(path) {
  if (!known.has(path)) known.set(path, compile(path));
  return known.get(path);
}

async function compile(path) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [path],
    bundle: true,
    format: "esm",
    write: false,
  });
  const code = Buffer.from(outputFiles[0].contents).toString("base64");
  const tables = await import(`data:text/javascript;base64,${code}`);
  return Object.entries(tables)
    .map(([name, table]) => `export const ${name} = {${Object.entries(table).map(literal).join()}};`)
    .join("\n");
}

function literal([key, make]) {
  return `${JSON.stringify(key)}: () => (${JSON.stringify(make())})`;
}
