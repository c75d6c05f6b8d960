import * as vscode from "vscode";
import { settings, type SettingName } from "./ids";

const section = "waartoe";

/** A setting's value; its default where somebody wrote a value of another type. */
export function setting<N extends SettingName>(name: N): (typeof settings)[N] {
  const value: unknown = vscode.workspace.getConfiguration(section).get(name);
  return typeof value === typeof settings[name] ? (value as (typeof settings)[N]) : settings[name];
}

/** Calls back when one of the settings changed. */
export function onDidChangeSetting(names: readonly SettingName[], changed: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (names.some((name) => event.affectsConfiguration(`${section}.${name}`))) changed();
  });
}
