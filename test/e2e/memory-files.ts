import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** An extension that keeps files in memory, below `memory:/`: what a virtual workspace stands on. */
const script = (files: Readonly<Record<string, string>>): string => `
const vscode = require("vscode");
const texts = new Map(Object.entries(${JSON.stringify(files)}));
const bytes = new Map();
for (const [path, text] of texts) bytes.set(path, new TextEncoder().encode(text));
const changed = new vscode.EventEmitter();
let time = 1;
const missing = (uri) => vscode.FileSystemError.FileNotFound(uri);
const isFolder = (path) => [...bytes.keys()].some((file) => file.startsWith(path.replace(/\\/?$/, "/")));
exports.activate = (context) => {
  context.subscriptions.push(vscode.workspace.registerFileSystemProvider("memory", {
    onDidChangeFile: changed.event,
    watch: () => new vscode.Disposable(() => undefined),
    stat: (uri) => {
      const file = bytes.get(uri.path);
      if (file) return { type: vscode.FileType.File, ctime: 0, mtime: time, size: file.length };
      if (isFolder(uri.path)) return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
      throw missing(uri);
    },
    readDirectory: (uri) => {
      const start = uri.path.replace(/\\/?$/, "/");
      const names = new Map();
      for (const file of bytes.keys()) {
        if (!file.startsWith(start)) continue;
        const [name, ...more] = file.slice(start.length).split("/");
        names.set(name, more.length > 0 ? vscode.FileType.Directory : vscode.FileType.File);
      }
      return [...names];
    },
    readFile: (uri) => {
      const file = bytes.get(uri.path);
      if (!file) throw missing(uri);
      return file;
    },
    writeFile: (uri, content) => {
      const type = bytes.has(uri.path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
      bytes.set(uri.path, content);
      time++;
      changed.fire([{ type, uri }]);
    },
    createDirectory: () => undefined,
    delete: (uri) => {
      bytes.delete(uri.path);
      changed.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
    },
    rename: () => { throw vscode.FileSystemError.NoPermissions(); },
  }));
};
`;

/** Writes that extension into a folder; its files by path from `memory:/`, with a leading slash. */
export function writeMemoryFiles(folder: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(folder, { recursive: true });
  const manifest = {
    name: "memory-files",
    publisher: "tests",
    version: "0.0.1",
    engines: { vscode: "^1.100.0" },
    main: "./extension.js",
    browser: "./extension.js",
    activationEvents: ["onFileSystem:memory", "*"],
    capabilities: { virtualWorkspaces: true, untrustedWorkspaces: { supported: true } },
  };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, "extension.js"), script(files));
}
