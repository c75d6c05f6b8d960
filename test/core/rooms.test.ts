import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

/** What each room may import beside its own files: packages by name, other rooms by folder. */
const rooms: Readonly<Record<string, { packages: readonly RegExp[]; rooms: readonly string[] }>> = {
  core: { packages: [/^yaml$/, /^ignore$/], rooms: [] },
  editor: { packages: [/^vscode$/], rooms: ["core"] },
  overview: { packages: [/^morphdom$/], rooms: ["core"] },
  cli: { packages: [/^node:/, /^commander$/], rooms: ["core"] },
};

const source = join(__dirname, "../../src");

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(
      (entry) => entry.isFile() && /\.[cm]?[jt]s$/.test(entry.name) && !entry.name.includes(".generated."),
    )
    .map((entry) => join(entry.parentPath, entry.name));
}

const importPattern =
  /(?:^|[;}\s])(?:import|export)\s[^"';]*?from\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']|^import\s+["']([^"']+)["']|\brequire\(\s*["']([^"']+)["']/gm;

function importsOf(text: string): string[] {
  return Array.from(
    text.matchAll(importPattern),
    (match) => match[1] ?? match[2] ?? match[3] ?? match[4] ?? "",
  );
}

/** Why a file of a room may not import something, or undefined where it may. */
function objection(room: string, file: string, specifier: string): string | undefined {
  const rules = rooms[room];
  if (!rules) return `src/${room} is no room`;
  if (!specifier.startsWith(".")) {
    return rules.packages.some((allowed) => allowed.test(specifier))
      ? undefined
      : `${room} imports ${specifier}`;
  }
  const path = relative(source, join(dirname(file), specifier)).split(sep);
  if (path[0] === ".." && path[1] === "schemas" && path.at(-1)?.endsWith(".schema.json")) return undefined;
  if (path[0] === "..")
    return path.at(-1) === "package.json" && room === "cli" ? undefined : `${specifier} leaves src`;
  const other = path[0] ?? "";
  return other === room || rules.rooms.includes(other) ? undefined : `${room} imports from ${other}`;
}

describe("rooms", () => {
  for (const room of readdirSync(source)) {
    it(`${room} imports only what it may`, () => {
      const objections = filesIn(join(source, room)).flatMap((file) =>
        importsOf(readFileSync(file, "utf8")).flatMap((specifier) => {
          const found = objection(room, file, specifier);
          return found === undefined ? [] : [`${relative(source, file)}: ${found}`];
        }),
      );
      assert.deepEqual(objections, []);
    });
  }

  const forbidden: [room: string, specifier: string][] = [
    ["core", "vscode"],
    ["core", "node:fs"],
    ["core", "fs"],
    ["core", "../editor/extension"],
    ["editor", "node:path"],
    ["editor", "../cli/run"],
    ["overview", "vscode"],
    ["overview", "../editor/extension"],
    ["cli", "vscode"],
    ["cli", "../editor/extension"],
  ];
  for (const [room, specifier] of forbidden) {
    it(`would notice ${specifier} in ${room}`, () => {
      assert.notEqual(objection(room, join(source, room, "file.ts"), specifier), undefined);
    });
  }

  it("the editor starts without the overview and its pictures", () => {
    const eager = filesIn(join(source, "editor")).flatMap((file) => {
      const imports = readFileSync(file, "utf8").matchAll(/^import (?!type )[^;]*?from "([^"]+)"/gm);
      return Array.from(imports, ([, specifier]) => `${relative(source, file)}: ${specifier ?? ""}`);
    });
    assert.ok(eager.length > 100);
    assert.deepEqual(
      eager.filter((line) => /core\/(?:overview\/(?!style)|pictures\/)/.test(line)),
      [],
    );
  });

  it("sees every form of import", () => {
    const text = [
      'import { a } from "one";',
      'import type { B } from "two";',
      'import "three";',
      'export * from "four";',
      'const five = await import("five");',
      'const six = require("six");',
      'import {\n  c,\n  d,\n} from "seven";',
    ].join("\n");
    assert.deepEqual(importsOf(text), ["one", "two", "three", "four", "five", "six", "seven"]);
  });
});
