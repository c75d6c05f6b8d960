import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { extensionFiles, largestExtension } from "./extension-files";

const top = join(__dirname, "..");

type Manifest = Record<string, unknown> & { name: string; version: string };

const manifest = JSON.parse(readFileSync(join(top, "package.json"), "utf8")) as Manifest;

/** What the command line and the library are made of. */
const npmFiles = [
  "dist/cli.js",
  "dist/cli-work.js",
  "dist/index.js",
  "dist/index.d.ts",
  "dist/types",
  "schemas",
  "README.md",
  "CHANGELOG.md",
  "LICENSE",
  "THIRD-PARTY-NOTICES",
];

const shared = ["exports", "bin", "scripts", "devDependencies", "dependencies", "private"];

/** What of the manifest is VS Code's business only. */
const editorOnly = [
  "main",
  "browser",
  "contributes",
  "activationEvents",
  "icon",
  "l10n",
  "capabilities",
  "categories",
];

packExtension();
stageNpm();

function packExtension(): void {
  const staging = stage("extension", extensionFiles, without(shared));
  const file = join(top, `${manifest.name}-${manifest.version}.vsix`);
  const vsce = join(top, "node_modules/@vscode/vsce/vsce");
  const flags = [
    "--no-dependencies",
    "--allow-missing-repository",
    "--no-rewrite-relative-links",
    "--out",
    file,
  ];
  execFileSync(process.execPath, [vsce, "package", ...flags], {
    cwd: staging,
    stdio: ["ignore", "inherit", "inherit"],
  });
  const { size } = statSync(file);
  if (size > largestExtension)
    throw new Error(`The .vsix is ${String(size)} bytes; at most ${String(largestExtension)} were promised.`);
  console.log(`${file}: ${(size / 1000).toFixed(0)} kB`);
}

function stageNpm(): void {
  const { exports, bin } = manifest;
  const rest = without([...shared, ...editorOnly]);
  const staging = stage("npm", npmFiles, { ...rest, engines: { node: ">=20" }, exports, bin });
  console.log(`${staging}: the command line and the library, for npm pack`);
}

function without(keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(manifest).filter(([key]) => !keys.includes(key)));
}

function stage(name: string, wanted: readonly string[], packageJson: object): string {
  const staging = join(top, "dist/staging", name);
  rmSync(staging, { recursive: true, force: true });
  const files = wanted.filter((file) => existsSync(join(top, file)));
  for (const file of files) {
    mkdirSync(dirname(join(staging, file)), { recursive: true });
    cpSync(join(top, file), join(staging, file), { recursive: true });
  }
  writeFileSync(join(staging, "package.json"), `${JSON.stringify({ ...packageJson, files }, null, 2)}\n`);
  return staging;
}
