import * as vscode from "vscode";
import type { Sign } from "../../core/views/node-view";

/** The shape says as much as the colour does. */
const icons: Readonly<Record<Sign, readonly [icon: string, color?: string]>> = {
  team: ["organization"],
  owner: ["account"],
  period: ["calendar"],
  broken: ["warning", "list.warningForeground"],
  "team-actions": ["lightbulb"],
  "other-actions": ["comment-unresolved"],
  "on-track": ["arrow-circle-up", "charts.green"],
  behind: ["clock", "charts.yellow"],
  "at-risk": ["flame", "charts.red"],
  unknown: ["circle-outline"],
  reached: ["pass-filled", "charts.green"],
  "grade-green": ["pass-filled", "charts.green"],
  "grade-yellow": ["circle-filled", "charts.yellow"],
  "grade-red": ["circle-large-outline", "charts.red"],
  "guard-holds": ["shield", "charts.green"],
  "guard-broken": ["shield", "charts.red"],
  dropped: ["circle-slash", "disabledForeground"],
  proposed: ["lightbulb", "charts.blue"],
  accepted: ["thumbsup", "charts.blue"],
  "in-progress": ["play-circle", "charts.blue"],
  done: ["pass", "charts.green"],
  declined: ["circle-slash", "disabledForeground"],
  stopped: ["stop-circle", "disabledForeground"],
};

export function iconOf(sign: Sign): vscode.ThemeIcon {
  const [icon, color] = icons[sign];
  return new vscode.ThemeIcon(icon, color === undefined ? undefined : new vscode.ThemeColor(color));
}
