import * as vscode from "vscode";
import { catalogues } from "../../core/messages";
import { repositoryOf } from "../edits/git";
import type { Since } from "../history/since";
import { commands } from "../ids";
import { MadeDocuments } from "../pages/made-documents";
import type { Services } from "../services";

/** Tells what changed in the goals since a day or a version, as a page to read. Gives the page, for whoever calls it so. */
export function registerWhatChanged(context: vscode.ExtensionContext, services: Services): void {
  const documents = new MadeDocuments(context);
  context.subscriptions.push(
    vscode.commands.registerCommand(commands.whatChanged, async (asked?: unknown) => {
      const since = isSince(asked) ? asked : await askOfRepository(services);
      if (!since) return undefined;
      const { locale, day } = services;
      const [{ changesSince }, { changesPage }] = await Promise.all([
        import("../report/changes-since"),
        import("../../core/diff/changes-markdown"),
      ]);
      const changes = await changesSince(since, services);
      return documents.showMarkdown(
        catalogues[locale].changes.since(changes),
        changesPage(changes, locale, day.today),
      );
    }),
  );
}

async function askOfRepository({ store, workspace, day, locale }: Services): Promise<Since | undefined> {
  await workspace.discovered;
  const files = store.files();
  for (const { uri } of files) {
    const repository = await repositoryOf(uri);
    if (!repository?.state.HEAD?.commit) continue;
    const starts = files.flatMap(({ shown }) => shown?.plan.period?.value.start ?? []).sort();
    const { askSince } = await import("../history/since");
    return askSince(repository, { today: day.today, locale, starts });
  }
  void vscode.window.showInformationMessage(
    files.length === 0
      ? vscode.l10n.t("There are no goals here yet.")
      : vscode.l10n.t(
          "There is no git repository with a commit around these goals, so nobody remembers what they said.",
        ),
  );
  return undefined;
}

function isSince(asked: unknown): asked is Since {
  if (typeof asked !== "object" || asked === null || !("words" in asked)) return false;
  return typeof asked.words === "string" && ("ref" in asked || "date" in asked);
}
