import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { installEditor } from "./install-editor";
import type { EditorVersion } from "./versions";

export interface ServeOptions {
  readonly version: EditorVersion;
  /** The port to take if it is free. */
  readonly port?: number;
  /** Ask whether the workspace is trusted. Default: it is. */
  readonly askForTrust?: boolean;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Puts other extensions into the folder that is given. */
  readonly install?: (extensions: string) => void;
  readonly say?: (line: string) => void;
}

/** A running VS Code server. */
export interface ServedEditor {
  /** The address of a folder with extensions in development. */
  address(page: EditorPage): string;
  /** Ends it and all that it started. */
  stop(): Promise<void>;
}

export interface EditorPage {
  /** Absolute, of a folder or a `.code-workspace` file; none opens an empty window. */
  readonly folder?: string;
  readonly extension: string;
  /** A module with `run()`. */
  readonly tests?: string;
  /** Run the extension in the web worker host. */
  readonly web?: boolean;
}

const calmSettings = {
  "files.autoSave": "off",
  "telemetry.telemetryLevel": "off",
  "workbench.startupEditor": "none",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "chat.commandCenter.enabled": false,
  "security.workspace.trust.enabled": false,
  "extensions.ignoreRecommendations": true,
  "update.mode": "none",
  "git.openRepositoryInParentFolders": "never",
};

/** Serves VS Code on this machine only; resolves once it answers. */
export async function serveEditor(options: ServeOptions): Promise<ServedEditor> {
  const say = options.say ?? (() => undefined);
  const { serverMain, node } = await installEditor(options.version, say);
  const port = await freePort(options.port);
  const data = mkdtempSync(join(tmpdir(), "waartoe-editor-"));
  const user = join(data, "data/User");
  mkdirSync(user, { recursive: true });
  const settings = {
    ...calmSettings,
    ...(options.askForTrust && { "security.workspace.trust.enabled": true }),
    ...options.settings,
  };
  writeFileSync(join(user, "settings.json"), JSON.stringify(settings));
  options.install?.(join(data, "extensions"));
  const child = spawn(
    node,
    [
      serverMain,
      ...["--host", "127.0.0.1", "--port", String(port), "--without-connection-token"],
      "--accept-server-license-terms",
      "--enable-smoke-test-driver",
      ...(options.askForTrust ? [] : ["--disable-workspace-trust"]),
      ...["--server-data-dir", data],
    ],
    { stdio: ["ignore", "pipe", "pipe"], detached: true },
  );
  let said = "";
  const keep = (chunk: Buffer): void => {
    said = (said + chunk.toString()).slice(-4000);
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  let ended = false;
  child.on("close", () => (ended = true));
  const stop = async (): Promise<void> => {
    // The server starts an extension host of its own; the group takes both.
    if (!ended && child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    while (!ended) await wait(20);
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  };
  const base = `http://127.0.0.1:${String(port)}`;
  for (let tries = 0; !(await answers(base)); tries++) {
    if (ended || tries > 300) {
      await stop();
      throw new Error(`VS Code did not start:\n${said}`);
    }
    await wait(100);
  }
  return { address: (page) => addressOf(base, page), stop };
}

function addressOf(base: string, { folder, extension, tests, web }: EditorPage): string {
  const remote = (path: string): string => `vscode-remote://${new URL(base).host}${path}`;
  const payload = [
    ["extensionDevelopmentPath", remote(extension)],
    ...(tests === undefined ? [] : [["extensionTestsPath", remote(tests)]]),
    ...(web ? [["extensionDevelopmentKind", "web"]] : []),
    ["skipWelcome", "true"],
  ];
  const query = new URLSearchParams(whatToOpen(folder));
  query.set("payload", JSON.stringify(payload));
  return `${base}/?${query.toString()}`;
}

function whatToOpen(path: string | undefined): Record<string, string> {
  if (path === undefined) return { ew: "true" };
  return path.endsWith(".code-workspace") ? { workspace: path } : { folder: path };
}

async function answers(base: string): Promise<boolean> {
  try {
    return (await fetch(base, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false;
  }
}

async function freePort(wanted = 0): Promise<number> {
  const attempt = (port: number): Promise<number | undefined> =>
    new Promise((resolve) => {
      const server = createServer();
      server.on("error", () => {
        resolve(undefined);
      });
      server.listen(port, "127.0.0.1", () => {
        const address = server.address();
        server.close(() => {
          resolve(typeof address === "object" ? address?.port : undefined);
        });
      });
    });
  const port = (await attempt(wanted)) ?? (await attempt(0));
  if (port === undefined) throw new Error("No free port was found on 127.0.0.1.");
  return port;
}
