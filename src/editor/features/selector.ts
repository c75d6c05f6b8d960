import type * as vscode from "vscode";

/** The files that may be goals files; whether one is, the store knows. */
export const goalsSelector: vscode.DocumentSelector = [
  { language: "yaml" },
  { pattern: "**/*goals.{yaml,yml}" },
];

export const configSelector: vscode.DocumentSelector = { pattern: "**/.waartoe.yaml" };
