import * as vscode from "vscode";
import { closePeriod, toNextPeriod } from "../../core/edits";
import type { Plan } from "../../core/model";
import { nextPeriod } from "../../core/plan/next-period";
import { objectiveStanding } from "../../core/progress/objective-standing";
import { formatShare } from "../../core/views/format-share";
import { askAll } from "../edits/ask";
import { makeEdit } from "../edits/make-edit";
import { chooseFile } from "../edits/pick-file";
import { commands } from "../ids";
import type { Services } from "../services";
import { typeOf } from "../workspace/folder-facts";
import type { GoalsFile } from "../workspace/goals-file";

/** Closes a period with what was learned, and takes along what goes on into the next. */
export function registerClosePeriod(context: vscode.ExtensionContext, services: Services): void {
  context.subscriptions.push(
    vscode.commands.registerCommand(commands.closePeriod, (called?: unknown) => close(called, services)),
    vscode.commands.registerCommand(commands.copyToNextPeriod, (called?: unknown) =>
      copyOn(called, services),
    ),
  );
}

async function close(called: unknown, services: Services): Promise<void> {
  const file = await chooseFile(called, services, {
    title: vscode.l10n.t("Close which period?"),
    only: ({ document: { plan } }) => plan !== undefined && plan.status !== "closed",
  });
  if (!file) {
    void vscode.window.showInformationMessage(vscode.l10n.t("There is no period to close."));
    return;
  }
  const { plan } = file.document;
  const answers = await askAll([
    () => ({
      title: vscode.l10n.t("Close {0}", plan?.period?.value.name ?? nameOf(file)),
      prompt: vscode.l10n.t("What did the team learn? Enter leaves it out."),
      ...(plan?.learned && { value: plan.learned.value }),
    }),
  ]);
  if (!answers) return;
  const [learned = ""] = answers;
  await makeEdit({
    uri: file.uri,
    compute: (text) => closePeriod(text, learned === "" ? undefined : learned),
    done: vscode.l10n.t("Closed: {0}", plan?.period?.value.name ?? nameOf(file)),
    next: {
      title: vscode.l10n.t("Copy to the Next Period…"),
      run: async () => copyOn({ uri: file.uri, path: "", text: "" }, services),
    },
  });
}

async function copyOn(called: unknown, services: Services): Promise<void> {
  const file = await chooseFile(called, services, { title: vscode.l10n.t("Copy which file?") });
  const plan = file?.document.plan;
  if (!file || !plan || plan.incomplete) {
    void vscode.window.showInformationMessage(vscode.l10n.t("There is no goals file that could be copied."));
    return;
  }
  const goesOn = await pickObjectives(plan, services);
  if (!goesOn) return;
  const outcome = toNextPeriod(file.document.text, goesOn, services.day.today);
  if ("refused" in outcome) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t("{0} could not be copied: text in it stands for several items at once.", nameOf(file)),
    );
    return;
  }
  const uri = await askWhere(file, plan);
  if (!uri) return;
  try {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(outcome.text));
  } catch (error) {
    void vscode.window.showErrorMessage(
      vscode.l10n.t(
        "{0} could not be written: {1}",
        vscode.workspace.asRelativePath(uri),
        error instanceof Error ? error.message : String(error),
      ),
    );
    return;
  }
  await vscode.window.showTextDocument(uri);
}

/** What goes on: all that was not set aside or reached is picked already. */
async function pickObjectives(plan: Plan, { day, locale }: Services): Promise<string[] | undefined> {
  const lines = plan.objectives
    .filter(({ dropped, text }) => !dropped && text)
    .map((objective) => {
      const { progress } = objectiveStanding(objective, plan, day.today);
      return {
        label: objective.text?.value ?? "",
        description: progress === undefined ? "" : formatShare(progress, locale),
        picked: progress === undefined || progress < 1,
        path: objective.path,
      };
    });
  const picked = await vscode.window.showQuickPick(lines, {
    title: vscode.l10n.t("Which objectives go on?"),
    placeHolder: vscode.l10n.t("Their results start from where they came to; check-ins stay behind."),
    canPickMany: true,
    ignoreFocusOut: true,
  });
  return picked && picked.length > 0 ? picked.map(({ path }) => path) : undefined;
}

/** A name with the next period in it; one that is taken is not written over. */
async function askWhere(file: GoalsFile, plan: Plan): Promise<vscode.Uri | undefined> {
  const folder = vscode.Uri.joinPath(file.uri, "..");
  const period = plan.period && nextPeriod(plan.period.value)?.name;
  const stem = period?.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-");
  let refusal: string | undefined;
  let value = `${stem ?? "next"}.goals.yaml`;
  for (;;) {
    const name = await vscode.window.showInputBox({
      title: vscode.l10n.t("Name of the new file"),
      value,
      valueSelection: [0, value.indexOf(".")],
      ignoreFocusOut: true,
      ...(refusal !== undefined && { prompt: refusal }),
      validateInput: (text) =>
        /^(?:goals|[^/\\]+\.goals)\.ya?ml$/u.test(text.trim())
          ? undefined
          : vscode.l10n.t("A name that ends in .goals.yaml"),
    });
    if (name === undefined) return undefined;
    const uri = vscode.Uri.joinPath(folder, name.trim());
    if ((await typeOf(uri)) === undefined) return uri;
    refusal = vscode.l10n.t("{0} is there already. Another name?", name.trim());
    value = name.trim();
  }
}

function nameOf({ uri }: GoalsFile): string {
  return vscode.workspace.asRelativePath(uri);
}
