import * as vscode from "vscode";
import { check } from "../../core";
import { findAgain, linkResult, type MoveFile, moveItems, type MoveOutcome } from "../../core/edits";
import { unlinked } from "../../core/text/unlinked";
import { type Drop, dropOf } from "../../core/views/drop";
import { type ItemRef, itemCalled } from "../edits/item-ref";
import { makeSteps, refusalText, type Step } from "../edits/make-edit";
import type { Services } from "../services";
import type { GoalsFile } from "../workspace/goals-file";

import type { TreeNode } from "./nodes";

const mime = "application/vnd.code.tree.waartoe.goals";

/** Moves objectives, results and actions by dragging their lines, and links a result to the action it is dropped on. */
export class DragAndDrop implements vscode.TreeDragAndDropController<TreeNode> {
  readonly dragMimeTypes = [mime];
  readonly dropMimeTypes = [mime];
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  handleDrag(nodes: readonly TreeNode[], data: vscode.DataTransfer): void {
    const items = nodes.filter((node) => node.type === "item" && node.view.key !== undefined);
    const refs = items.flatMap((node) => itemCalled(node) ?? []);
    if (refs.length > 0) data.set(mime, new vscode.DataTransferItem(refs));
  }

  async handleDrop(target: TreeNode | undefined, data: vscode.DataTransfer): Promise<void> {
    const dragged: unknown = data.get(mime)?.value;
    const refs = Array.isArray(dragged) ? dragged.flatMap((one) => itemCalled(one) ?? []) : [];
    const onto = target && itemCalled(target);
    const drop = onto && dropBetween(refs, onto);
    if (!drop) return;
    const documents = new Map<string, vscode.TextDocument>();
    for (const { uri } of [...refs, onto]) {
      const key = uri.toString();
      if (!documents.has(key)) documents.set(key, await vscode.workspace.openTextDocument(uri));
    }
    const files = this.#filesFor(documents);
    const [first] = refs;
    const outcome = this.#compute(files, refs, onto, drop);
    if (!first || !outcome) return;
    if ("refused" in outcome) await this.#explain(outcome, documents.get(first.uri.toString()));
    else await this.#make(outcome, refs, onto, drop === "link");
  }

  #compute(
    files: readonly MoveFile[],
    refs: readonly ItemRef[],
    onto: ItemRef,
    drop: Drop,
  ): MoveOutcome | undefined {
    const placeOf = ({ uri, path, text }: ItemRef): { file: string; path: string } | undefined => {
      const file = uri.toString();
      const plan = files.find(({ key }) => key === file)?.plan;
      const now = path === "" ? path : plan && findAgain(plan, { path, text });
      return now === undefined ? undefined : { file, path: now };
    };
    const items = refs.map(placeOf);
    const place = placeOf(onto);
    const found = items.filter((item) => item !== undefined);
    if (!place || found.length < items.length) return { refused: "missing" };
    if (drop !== "link") return moveItems(files, found, { ...place, at: drop });
    const [one] = found;
    if (!one) return undefined;
    return one.path.includes("/results/") ? linkResult(files, one, place) : linkResult(files, place, one);
  }

  /** All files that may refer to each other, those at hand with their text as it is now. */
  #filesFor(documents: ReadonlyMap<string, vscode.TextDocument>): MoveFile[] {
    return this.#services.store.allRead().map((file) => moveFile(file, documents.get(file.key)?.getText()));
  }

  async #make(
    { edits }: Extract<MoveOutcome, { edits: unknown }>,
    refs: readonly ItemRef[],
    onto: ItemRef,
    isLink: boolean,
  ): Promise<void> {
    const steps: Step[] = [];
    for (const [key, changes] of edits) {
      if (changes.length === 0) continue;
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(key));
      steps.push({ document, before: document.getText(), wasSaved: !document.isDirty, changes });
    }
    const words = refs.length === 1 ? `“${refs[0]?.text ?? ""}”` : vscode.l10n.t("{0} items", refs.length);
    const done = isLink
      ? vscode.l10n.t("Linked: “{0}” and “{1}”", refs[0]?.text ?? "", onto.text)
      : vscode.l10n.t("Moved: {0}", words);
    await makeSteps(steps, { done });
  }

  async #explain(
    outcome: Extract<MoveOutcome, { refused: unknown }>,
    document: vscode.TextDocument | undefined,
  ): Promise<void> {
    const text = await refusalOf(outcome, document);
    if (text !== undefined) void vscode.window.showWarningMessage(unlinked(text));
  }
}

/** Places in different files are never the same. */
function dropBetween(refs: readonly ItemRef[], onto: ItemRef): Drop | undefined {
  const isItself = refs.some(({ uri, path }) => path === onto.path && uri.toString() === onto.uri.toString());
  return isItself
    ? undefined
    : dropOf(
        refs.map(({ path }) => path),
        onto.path,
      );
}

function moveFile({ key, place, document }: GoalsFile, now: string | undefined): MoveFile {
  const { root, path, base } = place;
  const text = now ?? document.text;
  const plan = text === document.text ? document.plan : check(text, { path }).plan;
  return { key, root: root.toString(), base: base.toString(), path, text, plan };
}

async function refusalOf(
  outcome: Extract<MoveOutcome, { refused: unknown }>,
  document: vscode.TextDocument | undefined,
): Promise<string | undefined> {
  switch (outcome.refused) {
    case "id-taken":
      return vscode.l10n.t("Something there is called “{0}” already, so it stays where it is.", outcome.id);
    case "other-root":
      return vscode.l10n.t(
        "Its references or its code would lead nowhere from there, so it stays where it is.",
      );
    case "syntax": {
      const broken = await vscode.workspace.openTextDocument(vscode.Uri.parse(outcome.file));
      return refusalText("syntax", broken);
    }
    default:
      return document && refusalText(outcome.refused, document);
  }
}
