import * as vscode from "vscode";
import type { Finding, RuleId } from "../../core";
import { itemAt } from "../../core/plan/item-at";
import { commands, innerCommands } from "../ids";
import type { GoalsFile } from "../workspace/goals-file";

/** What somebody can do about a finding in a question or two, rather than in YAML. */
export function whatToDo({ uri, document }: GoalsFile, { rule, path }: Finding): vscode.Command[] {
  const item = document.plan && itemAt(document.plan, path);
  const ref = item && { uri, path: item.path, text: item.text?.value ?? "" };
  const offers: vscode.Command[] = [];
  if (ref && checksIn.has(rule)) offers.push(offer(vscode.l10n.t("Check in…"), commands.checkIn, ref));
  if (ref && rule === "missing-actions")
    offers.push(offer(vscode.l10n.t("Propose an action…"), commands.proposeAction, ref));
  if (ref && rule === "missing-results")
    offers.push(offer(vscode.l10n.t("Add a result…"), commands.addResult, ref));
  if (ref && rule === "activity-result") {
    offers.push(offer(vscode.l10n.t("Make it an action of this objective…"), innerCommands.makeAction, ref));
  }
  if (ref && rule === "imposed-action")
    offers.push(offer(vscode.l10n.t("I support it"), commands.supportAction, ref));
  if (ref && asksToWhatEnd.has(rule))
    offers.push(offer(vscode.l10n.t("Ask to what end…"), commands.askWaartoe, { about: ref }));
  return offers;
}

function offer(title: string, command: string, argument: unknown): vscode.Command {
  return { title, command, arguments: [argument] };
}

const checksIn: ReadonlySet<RuleId> = new Set(["stale-checkin", "overdue-result"]);

/** Rules whose words may be what somebody has in mind, and not yet a goal. */
const asksToWhatEnd: ReadonlySet<RuleId> = new Set([
  "activity-result",
  "attitude-objective",
  "vague-objective",
  "training-first",
]);
