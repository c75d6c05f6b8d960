import { spawnSync } from "node:child_process";
import type { Workspace } from "./run-cli";

/** Runs git in a workspace, as somebody, and at noon of a day. */
export function git({ path }: Workspace, args: readonly string[], by = "Anna", day = "2026-11-01"): void {
  const when = `${day}T12:00:00`;
  const { status, stderr } = spawnSync("git", args, {
    cwd: path,
    encoding: "utf8",
    env: {
      ...process.env,
      GIT_CONFIG_GLOBAL: "/dev/null",
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_AUTHOR_NAME: by,
      GIT_AUTHOR_EMAIL: "somebody@example.org",
      GIT_COMMITTER_NAME: by,
      GIT_COMMITTER_EMAIL: "somebody@example.org",
      GIT_AUTHOR_DATE: when,
      GIT_COMMITTER_DATE: when,
    },
  });
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
}

/** Commits all that there is. */
export function commit(workspace: Workspace, by: string, day: string): void {
  git(workspace, ["add", "--all"], by, day);
  git(workspace, ["commit", "--quiet", "--message", `As of ${day}`], by, day);
}
