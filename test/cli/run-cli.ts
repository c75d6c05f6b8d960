import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export const cli = join(__dirname, "../../dist/cli.js");

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own for one test, with files in it. */
export class Workspace {
  readonly path = mkdtempSync(join(tmpdir(), "waartoe-cli-"));

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [name, content] of Object.entries(files)) this.write(name, content);
  }

  write(name: string, content: string | Uint8Array): void {
    const path = join(this.path, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }

  /** Runs `waartoe` as a process of its own in this folder, as of 2026-11-15 unless the arguments say otherwise. */
  run(...args: string[]): Outcome {
    return this.runWith({}, ...args);
  }

  runWith(
    options: { input?: string | Uint8Array; env?: Record<string, string> },
    ...args: string[]
  ): Outcome {
    const today = args[0] === "check" && !args.includes("--today") ? ["--today", "2026-11-15"] : [];
    const result = spawnSync(process.execPath, [cli, ...args, ...today], {
      cwd: this.path,
      encoding: "utf8",
      env: { ...process.env, ...options.env },
      ...(options.input !== undefined && { input: options.input }),
    });
    return { code: result.status, out: result.stdout, err: result.stderr };
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
