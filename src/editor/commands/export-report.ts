import * as vscode from "vscode";
import { periodNames } from "../../core/report/choose-period";
import { extensions, type ReportFormat, reportFormats } from "../../core/report/formats";
import { commands } from "../ids";
import type { Services } from "../services";

/** What may be given to the command instead of asked. */
interface Asked {
  readonly format: ReportFormat;
  readonly period?: string;
  readonly to: vscode.Uri;
}

/** Makes a page of how the goals stand, writes it where somebody says, and opens it. */
export function registerExportReport(context: vscode.ExtensionContext, services: Services): void {
  context.subscriptions.push(
    vscode.commands.registerCommand(commands.exportReport, async (called?: unknown) => {
      await services.workspace.discovered;
      const asked = isAsked(called) ? called : await askAll(services);
      if (!asked) return;
      const { compose } = await import("../report/compose");
      const page = await compose(asked.format, asked.period, services);
      try {
        await vscode.workspace.fs.writeFile(asked.to, new TextEncoder().encode(page));
      } catch (error) {
        void vscode.window.showErrorMessage(
          vscode.l10n.t(
            "The report could not be written: {0}",
            error instanceof Error ? error.message : String(error),
          ),
        );
        return;
      }
      await open(asked);
    }),
  );
}

async function askAll({ store }: Services): Promise<Asked | undefined> {
  const plans = store.files().flatMap(({ shown }) => (shown ? [shown.plan] : []));
  if (plans.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t("There are no goals here yet."));
    return undefined;
  }
  const format = await askFormat();
  if (!format) return undefined;
  const period = await askPeriod(periodNames(plans));
  if (!period) return undefined;
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  const to = await vscode.window.showSaveDialog({
    title: vscode.l10n.t("Where shall the report go?"),
    filters: { [format.toUpperCase()]: [extensions[format]] },
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder.uri, `goals-report.${extensions[format]}`) }),
  });
  return to && { format, to, ...(period.name !== undefined && { period: period.name }) };
}

async function askFormat(): Promise<ReportFormat | undefined> {
  const words: Readonly<Record<ReportFormat, readonly [label: string, detail: string]>> = {
    md: [
      vscode.l10n.t("A page in Markdown"),
      vscode.l10n.t("To keep in the repository; reads well on any forge"),
    ],
    html: [vscode.l10n.t("A page in HTML"), vscode.l10n.t("With pictures; to pass on, and to print")],
    json: [vscode.l10n.t("JSON"), vscode.l10n.t("For other programs")],
    "svg-badge": [vscode.l10n.t("A badge"), vscode.l10n.t("How many results are on track, for a README")],
  };
  const picked = await vscode.window.showQuickPick(
    reportFormats.map((format) => ({ label: words[format][0], detail: words[format][1], format })),
    { title: vscode.l10n.t("What shall the report be?") },
  );
  return picked?.format;
}

/** Asks only where there is a choice. `name` is absent for all periods. */
async function askPeriod(names: readonly string[]): Promise<{ readonly name?: string } | undefined> {
  if (names.length < 2) return {};
  return vscode.window.showQuickPick<vscode.QuickPickItem & { readonly name?: string }>(
    [{ label: vscode.l10n.t("All periods") }, ...names.map((name) => ({ label: name, name }))],
    { title: vscode.l10n.t("For which period?") },
  );
}

async function open({ format, to }: Asked): Promise<void> {
  if (format === "md") await vscode.commands.executeCommand("markdown.showPreview", to);
  // A browser can show it only where it runs on the machine that has the file.
  else if (format === "html" && to.scheme === "file" && vscode.env.remoteName === undefined) {
    await vscode.env.openExternal(to);
  } else await vscode.commands.executeCommand("vscode.open", to);
}

function isAsked(called: unknown): called is Asked {
  return (
    typeof called === "object" &&
    called !== null &&
    "to" in called &&
    called.to instanceof vscode.Uri &&
    "format" in called &&
    reportFormats.some((format) => format === called.format)
  );
}
