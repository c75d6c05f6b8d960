import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { EditorVersion } from "./versions";

/** An installed editor, ready to be started. */
export interface InstalledEditor {
  readonly serverMain: string;
  readonly node: string;
}

const top = join(__dirname, "../..");

/**
 * Brings a VS Code from npm into `.vscode-test/`, once. Takes up an install that was broken off, and waits for one that
 * another process has under way.
 *
 * @throws Error in words for the person who started it.
 */
export async function installEditor(
  version: EditorVersion,
  say: (line: string) => void,
): Promise<InstalledEditor> {
  if (process.platform === "win32") {
    throw new Error(
      "This editor host does not run on Windows. Open the folder in VS Code and press F5 instead.",
    );
  }
  const folder = join(top, ".vscode-test", `code-server-${version.codeServer}`);
  const server = join(folder, "node_modules/code-server/lib/vscode");
  const done = join(folder, "installed");
  const installed: InstalledEditor = {
    serverMain: join(server, "out/server-main.js"),
    node:
      version.node === undefined ? process.execPath : join(folder, "node-binary/node_modules/node/bin/node"),
  };
  if (existsSync(done)) return installed;
  const release = await lock(`${folder}.lock`, () => existsSync(done), say);
  try {
    if (existsSync(done)) return installed;
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
    say(`Fetching VS Code ${version.name} from npm, once (about 300 MB; it stays in .vscode-test) …`);
    await npm(folder, ["install", "--ignore-scripts", "--no-save", `code-server@${version.codeServer}`]);
    say("… and what it stands on …");
    await npm(server, ["install", "--omit=dev", "--ignore-scripts"]);
    if (version.node !== undefined) {
      const nodeFolder = join(folder, "node-binary");
      mkdirSync(nodeFolder, { recursive: true });
      writeFileSync(join(nodeFolder, "package.json"), '{ "private": true }\n');
      await npm(nodeFolder, ["install", `node@${version.node}`]);
    }
    writeFileSync(done, `${new Date().toISOString()}\n`);
    say(`VS Code ${version.name} is here.`);
  } finally {
    release();
  }
  return installed;
}

function npm(folder: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn("npm", [...args, "--no-audit", "--no-fund", "--loglevel=error"], {
      cwd: folder,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    child.stdout.on("data", (data: Buffer) => (said += data.toString()));
    child.stderr.on("data", (data: Buffer) => (said += data.toString()));
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve();
      else
        reject(new Error(`npm ${args.join(" ")} failed:\n${said.trim()}\nIs the npm registry within reach?`));
    });
  });
}

const staleAfter = 15 * 60 * 1000;

/** Holds a folder as a lock; one that was left behind by a process that is gone is taken over. */
async function lock(path: string, isDone: () => boolean, say: (line: string) => void): Promise<() => void> {
  mkdirSync(join(path, ".."), { recursive: true });
  let told = false;
  for (;;) {
    try {
      mkdirSync(path);
      writeFileSync(join(path, "pid"), String(process.pid));
      return () => {
        rmSync(path, { recursive: true, force: true });
      };
    } catch {
      if (isDone()) return () => undefined;
      if (isLeftBehind(path)) rmSync(path, { recursive: true, force: true });
      else if (!told) {
        told = true;
        say("Another process is fetching the editor; waiting for it …");
      }
      await wait(500);
    }
  }
}

function isLeftBehind(path: string): boolean {
  try {
    const pid = Number(readFileSync(join(path, "pid"), "utf8"));
    if (Date.now() - statSync(path).mtimeMs > staleAfter) return true;
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}
