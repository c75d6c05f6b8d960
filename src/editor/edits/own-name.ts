import type * as vscode from "vscode";
import { repositoryOf } from "./git";

const key = "waartoe.ownName";

/** The name that somebody signs with: as given here before, else git's `user.name`. Undefined where neither is known. */
export async function ownName(
  context: vscode.ExtensionContext,
  uri: vscode.Uri | undefined,
): Promise<string | undefined> {
  return context.globalState.get<string>(key) ?? (uri && (await nameInGit(uri)));
}

/** Remembers how somebody signs, for the next time. */
export async function rememberOwnName(context: vscode.ExtensionContext, name: string): Promise<void> {
  await context.globalState.update(key, name);
}

async function nameInGit(uri: vscode.Uri): Promise<string | undefined> {
  try {
    const name = await (await repositoryOf(uri))?.getConfig("user.name");
    return name?.trim() === "" ? undefined : name?.trim();
  } catch {
    // Git knows no name: then it is asked for.
    return undefined;
  }
}
