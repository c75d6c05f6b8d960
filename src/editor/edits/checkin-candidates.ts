import * as vscode from "vscode";
import { measureWords } from "../../core/features/hover/measure-words";
import type { Plan } from "../../core/model";
import { checkinCandidates, type CheckinCandidate } from "../../core/progress/checkin-candidates";
import { resultStanding } from "../../core/progress/result-standing";
import type { Services } from "../services";
import type { ItemRef } from "./item-ref";

/** A result that somebody may check in on, with its file. */
export interface Candidate extends CheckinCandidate {
  readonly uri: vscode.Uri;
  readonly plan: Plan;
  readonly text: string;
  /** `from 10 % down to 5 %, now 7.5 %` */
  readonly standing: string;
}

/**
 * The results that a command was called on; for an objective, a file, or nothing at all those that somebody picks, where
 * those that are due, or theirs, are picked already.
 */
export async function candidatesFor(
  items: readonly ItemRef[],
  services: Services,
  me: string | undefined,
): Promise<readonly Candidate[] | undefined> {
  const all = allCandidates(services, me);
  const named = all.filter((candidate) => items.some((item) => isAbout(item, candidate)));
  const isDirect = items.length > 0 && items.every(({ path }) => /\/results\/\d+$/u.test(path));
  if (isDirect && named.length > 0) return named;
  const offered = items.length > 0 ? named : all;
  const [only] = offered;
  if (!only) {
    void vscode.window.showInformationMessage(vscode.l10n.t("There is no result to check in on yet."));
    return undefined;
  }
  return offered.length === 1 ? [only] : pick(offered, items.length > 0);
}

function allCandidates({ store, day, locale }: Services, me: string | undefined): Candidate[] {
  return store.files().flatMap(({ uri, document: { plan }, place: { config } }) => {
    if (!plan) return [];
    const options = { today: day.today, ...(me !== undefined && { me }), ...(config && { config }) };
    return checkinCandidates(plan, options).map((candidate) => ({
      ...candidate,
      uri,
      plan,
      text: candidate.result.text?.value ?? "",
      standing: measureWords(resultStanding(candidate.result, plan, day.today), locale),
    }));
  });
}

function isAbout({ uri, path }: ItemRef, candidate: Candidate): boolean {
  if (uri.toString() !== candidate.uri.toString()) return false;
  return path === "" || candidate.result.path === path || candidate.result.path.startsWith(`${path}/`);
}

async function pick(
  offered: readonly Candidate[],
  pickAll: boolean,
): Promise<readonly Candidate[] | undefined> {
  const wanted = offered.filter(({ isMine, isDue }) => isMine || isDue);
  const some = pickAll || wanted.length === 0 ? offered : wanted;
  const lines = offered.map((candidate) => ({
    label: candidate.text,
    description: [
      candidate.isDue && vscode.l10n.t("due"),
      candidate.isMine && vscode.l10n.t("yours"),
      candidate.standing,
    ]
      .filter((part) => part !== false && part !== "")
      .join(" · "),
    detail: vscode.workspace.asRelativePath(candidate.uri),
    picked: some.includes(candidate),
    candidate,
  }));
  const order = [...lines].sort((a, b) => Number(b.picked) - Number(a.picked));
  const picked = await vscode.window.showQuickPick(order, {
    title: vscode.l10n.t("Check in on which results?"),
    canPickMany: true,
    matchOnDescription: true,
    ignoreFocusOut: true,
  });
  return picked && picked.length > 0 ? picked.map(({ candidate }) => candidate) : undefined;
}
