import * as vscode from "vscode";

interface GitRepository {
  getConfig(key: string): Promise<string>;
}

interface GitExtension {
  getAPI(version: 1): { getRepository(uri: vscode.Uri): GitRepository | null };
}

const key = "waartoe.ownName";

/** The name that somebody signs with: as given here before, else git's `user.name`. Undefined where neither is known. */
export async function ownName(
  context: vscode.ExtensionContext,
  uri: vscode.Uri,
): Promise<string | undefined> {
  return context.globalState.get<string>(key) ?? (await nameInGit(uri));
}

/** Remembers how somebody signs, for the next time. */
export async function rememberOwnName(context: vscode.ExtensionContext, name: string): Promise<void> {
  await context.globalState.update(key, name);
}

async function nameInGit(uri: vscode.Uri): Promise<string | undefined> {
  try {
    const extension = vscode.extensions.getExtension<GitExtension>("vscode.git");
    const git = extension && (await extension.activate()).getAPI(1);
    const name = await git?.getRepository(uri)?.getConfig("user.name");
    return name?.trim() === "" ? undefined : name?.trim();
  } catch {
    // Git is switched off, or not there: then the name is asked for.
    return undefined;
  }
}
