import * as vscode from "vscode";
import { check } from "../../core";
import { type EditOutcome, findAgain, inARow, type Refusal } from "../../core/edits";
import { applyChanges, type Change } from "../../core/open";
import { unlinked } from "../../core/text/unlinked";
import { Positions } from "../workspace/positions";

/** One change of a goals file. */
export interface WantedEdit {
  readonly uri: vscode.Uri;
  /** The item that it is about, as it was seen when somebody began; none for the file as a whole. */
  readonly item?: { readonly path: string; readonly text: string };
  /** Computes the edit from the text as it is at that moment, saved or not, and the item's place in it. */
  readonly compute: (text: string, path: string) => EditOutcome;
}

/** How an edit is spoken of once it is made. */
interface Spoken {
  /** "Checked in: 7.5" */
  readonly done: string;
  /** What can be done next, beside undoing it. */
  readonly next?: { readonly title: string; readonly run: (saved: readonly vscode.Uri[]) => Promise<void> };
}

/** A file as it was before, and what becomes of it. */
export interface Step {
  readonly document: vscode.TextDocument;
  readonly before: string;
  readonly wasSaved: boolean;
  readonly changes: readonly Change[];
}

/**
 * Makes one edit of a goals file, in one step that can be undone; see {@link makeEdits}.
 */
export function makeEdit({ done, next, ...edit }: WantedEdit & Spoken): Promise<boolean> {
  return makeEdits([edit], { done, ...(next && { next }) });
}

/**
 * Makes edits of goals files in one step that can be undone: all of them, or none. A file that was saved is saved again,
 * and an Undo is offered; one with unsaved changes is left unsaved. Gives whether anything was written.
 */
export async function makeEdits(wanted: readonly WantedEdit[], spoken: Spoken): Promise<boolean> {
  const steps: Step[] = [];
  for (const [uri, edits] of byFile(wanted)) {
    const step = await prepare(uri, edits);
    if (!step) return false;
    if (step.changes.length > 0) steps.push(step);
  }
  return makeSteps(steps, spoken);
}

/** Makes changes of several documents in one step, as {@link makeEdits} does. The changes are in their texts as they are now. */
export async function makeSteps(steps: readonly Step[], spoken: Spoken): Promise<boolean> {
  if (steps.length === 0) return false;
  const edit = new vscode.WorkspaceEdit();
  for (const { document, before, changes } of steps) {
    const positions = new Positions(before);
    for (const { span, text } of changes) edit.replace(document.uri, positions.range(span), text);
  }
  const isMade = await vscode.workspace.applyEdit(edit);
  const unchanged = steps.find(({ document, before }) => document.getText() === before);
  if (!isMade || unchanged) {
    sayReadOnly((unchanged ?? steps[0]!).document);
    return false;
  }
  const saved: Step[] = [];
  for (const step of steps.filter(({ wasSaved }) => wasSaved)) {
    if (await step.document.save()) saved.push(step);
    else await takeBackUnsaved(step);
  }
  if (saved.length > 0) void offerMore(saved, spoken);
  return saved.length > 0 || steps.some(({ wasSaved }) => !wasSaved);
}

/**
 * A file that may only be read, or that has changed on disk meanwhile, takes an edit, and then no save: nobody is left
 * with a change that cannot be kept.
 */
async function takeBackUnsaved({ document, before }: Step): Promise<void> {
  const onDisk = await textOnDisk(document.uri);
  await vscode.window.showTextDocument(document, { preserveFocus: true });
  await vscode.commands.executeCommand("workbench.action.files.revert");
  if (onDisk === undefined || sameText(onDisk, before)) sayReadOnly(document);
  else {
    void vscode.window.showWarningMessage(
      vscode.l10n.t("{0} was changed on disk meanwhile, so nothing was written.", nameOf(document)),
    );
  }
}

async function textOnDisk(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}

/** Whatever their line ends. */
function sameText(a: string, b: string): boolean {
  return a.replaceAll("\r\n", "\n") === b.replaceAll("\r\n", "\n");
}

function sayReadOnly(document: vscode.TextDocument): void {
  void vscode.window.showWarningMessage(
    vscode.l10n.t("{0} is read-only here, so nothing was written.", nameOf(document)),
  );
}

function byFile(wanted: readonly WantedEdit[]): Map<vscode.Uri, WantedEdit[]> {
  const files = new Map<string, [vscode.Uri, WantedEdit[]]>();
  for (const edit of wanted) {
    const known = files.get(edit.uri.toString());
    if (known) known[1].push(edit);
    else files.set(edit.uri.toString(), [edit.uri, [edit]]);
  }
  return new Map(files.values());
}

/** Computes the edits of one file; undefined, and said why, where one of them cannot be made. */
async function prepare(uri: vscode.Uri, edits: readonly WantedEdit[]): Promise<Step | undefined> {
  const document = await vscode.workspace.openTextDocument(uri);
  const before = document.getText();
  const outcome = inARow(
    before,
    ...edits.map(
      ({ item, compute }) =>
        (text: string) =>
          atItem(text, item, compute),
    ),
  );
  if ("refused" in outcome) {
    void vscode.window.showWarningMessage(refusalText(outcome.refused, document));
    return undefined;
  }
  return { document, before, wasSaved: !document.isDirty, changes: outcome.edits };
}

/** While somebody was answering, the file may have changed: the edit follows its item, or is not made. */
function atItem(text: string, item: WantedEdit["item"], compute: WantedEdit["compute"]): EditOutcome {
  const { plan } = check(text);
  if (!plan || plan.incomplete) return { refused: "syntax" };
  if (!item || item.path === "") return compute(text, "");
  const path = findAgain(plan, item);
  return path === undefined ? { refused: "missing" } : compute(text, path);
}

async function offerMore(steps: readonly Step[], { done, next }: Spoken): Promise<void> {
  const undo = vscode.l10n.t("Undo");
  const titles = next ? [next.title, undo] : [undo];
  const chosen = await vscode.window.showInformationMessage(unlinked(done), ...titles);
  if (chosen === undo) for (const step of steps) await takeBack(step);
  else if (chosen !== undefined) await next?.run(steps.map(({ document }) => document.uri));
}

async function takeBack({ document, before, changes }: Step): Promise<void> {
  const after = applyChanges(before, changes);
  if (document.isClosed || !sameText(document.getText(), after)) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t("{0} has changed since, so it stays as it is.", nameOf(document)),
    );
    return;
  }
  if (await replaceAll(document, before)) await document.save();
}

function replaceAll(document: vscode.TextDocument, text: string): Thenable<boolean> {
  const edit = new vscode.WorkspaceEdit();
  const whole = new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length));
  edit.replace(document.uri, whole, text);
  return vscode.workspace.applyEdit(edit);
}

/** Why an edit of a document was not made. */
export function refusalText(refusal: Refusal, document: vscode.TextDocument): string {
  const name = nameOf(document);
  switch (refusal) {
    case "syntax":
      return vscode.l10n.t(
        "The YAML of {0} does not parse yet, so nothing was written. The Problems panel shows where.",
        name,
      );
    case "shared":
      return vscode.l10n.t(
        "That text in {0} stands for several items at once, so nothing was written.",
        name,
      );
    case "brackets":
      return vscode.l10n.t(
        "Between brackets there is no place for all that is said there, so nothing was written to {0}. With a line for each it works.",
        name,
      );
    case "missing":
      return vscode.l10n.t("That item is no longer in {0}, so nothing was written.", name);
  }
}

function nameOf({ uri }: vscode.TextDocument): string {
  return vscode.workspace.asRelativePath(uri);
}
