import * as vscode from "vscode";
import type { Finding, Severity } from "../../core";
import { commands } from "../ids";
import type { GoalsFile } from "../workspace/goals-file";
import { Positions } from "../workspace/positions";

export const source = "waartoe";

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
};

/** A diagnostic for each finding. `textOf` gives other files' texts, for the places in them that findings name. */
export function toDiagnostics(
  { uri, text, root }: { uri: vscode.Uri; text: string; root: vscode.Uri },
  findings: readonly Finding[],
  textOf: (uri: vscode.Uri) => string | undefined,
): vscode.Diagnostic[] {
  const positions = new Positions(text);
  return findings.map((finding) => {
    const diagnostic = new vscode.Diagnostic(
      positions.range(finding.span),
      finding.message,
      severities[finding.severity],
    );
    diagnostic.source = source;
    diagnostic.code = { value: finding.rule, target: pageOf(finding.rule) };
    if (finding.tags) diagnostic.tags = finding.tags.map(() => vscode.DiagnosticTag.Unnecessary);
    if (finding.related) {
      diagnostic.relatedInformation = finding.related.map(({ file, span, message }) => {
        const place = file === undefined ? uri : vscode.Uri.joinPath(root, file);
        const there = file === undefined ? positions : new Positions(textOf(place) ?? "");
        return new vscode.DiagnosticRelatedInformation(
          new vscode.Location(place, there.range(span)),
          message,
        );
      });
    }
    return diagnostic;
  });
}

/** The rule that a diagnostic of ours is about. */
export function ruleOf({ source: from, code }: vscode.Diagnostic): string | undefined {
  return from === source && typeof code === "object" ? String(code.value) : undefined;
}

/** A file's text and place, for {@link toDiagnostics}. */
export function placeOf({ uri, document, place }: GoalsFile): {
  uri: vscode.Uri;
  text: string;
  root: vscode.Uri;
} {
  return { uri, text: document.text, root: place.root };
}

function pageOf(rule: string): vscode.Uri {
  return vscode.Uri.from({
    scheme: "command",
    path: commands.openRule,
    query: JSON.stringify([rule]),
  });
}
