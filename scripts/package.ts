import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const top = join(__dirname, "..");
const largest = 1_000_000;

type Manifest = Record<string, unknown> & { name: string; version: string };

const manifest = JSON.parse(readFileSync(join(top, "package.json"), "utf8")) as Manifest;

/** What the extension's package holds: only what runs. */
const extensionFiles = [
  "dist/extension.js",
  "dist/overview.js",
  "media/goals.svg",
  "media/icon.png",
  "media/rules",
  "examples/after/goals.yaml",
  "schemas",
  "l10n",
  "package.nls.json",
  "package.nls.nl.json",
  "README.md",
  "CHANGELOG.md",
  "LICENSE",
];

/** What the command line and the library are made of. */
const npmFiles = [
  "dist/cli.js",
  "dist/index.js",
  "dist/index.d.ts",
  "dist/types",
  "schemas",
  "README.md",
  "CHANGELOG.md",
  "LICENSE",
];

packExtension();
stageNpm();

function packExtension(): void {
  const {
    exports: _exports,
    bin: _bin,
    scripts: _scripts,
    devDependencies: _dev,
    dependencies: _bundled,
    private: _private,
    ...rest
  } = manifest;
  const staging = stage("extension", extensionFiles, { ...rest, files: extensionFiles });
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
  if (size > largest)
    throw new Error(`The .vsix is ${String(size)} bytes; at most ${String(largest)} were promised.`);
  console.log(`${file}: ${(size / 1000).toFixed(0)} kB`);
}

function stageNpm(): void {
  const {
    main: _main,
    browser: _browser,
    contributes: _contributes,
    activationEvents: _events,
    scripts: _scripts,
    devDependencies: _dev,
    dependencies: _bundled,
    private: _private,
    icon: _icon,
    l10n: _l10n,
    capabilities: _capabilities,
    categories: _categories,
    engines: _engines,
    ...rest
  } = manifest;
  const staging = stage("npm", npmFiles, {
    ...rest,
    main: "./dist/index.js",
    engines: { node: ">=20" },
    files: npmFiles,
  });
  console.log(`${staging}: the command line and the library, for npm pack`);
}

function stage(name: string, files: readonly string[], packageJson: object): string {
  const staging = join(top, "dist/staging", name);
  rmSync(staging, { recursive: true, force: true });
  for (const file of files) {
    if (!existsSync(join(top, file))) continue;
    mkdirSync(dirname(join(staging, file)), { recursive: true });
    cpSync(join(top, file), join(staging, file), { recursive: true });
  }
  writeFileSync(join(staging, "package.json"), `${JSON.stringify(packageJson, null, 2)}\n`);
  return staging;
}
