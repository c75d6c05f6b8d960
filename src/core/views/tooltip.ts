import type { Finding } from "../model/finding";
import { escapeMarkdown } from "./markdown";

const mostFindings = 8;

type Part = string | false | undefined;

/** Paragraphs of Markdown; what is absent is left out. */
export function paragraphs(parts: readonly Part[]): string {
  return parts.filter(isThere).join("\n\n");
}

/** Lines of one paragraph of Markdown; what is absent is left out. */
export function lines(parts: readonly Part[]): string {
  return parts.filter(isThere).join("  \n");
}

/** `Owner: Anna`, with the words of people escaped. */
export function fact(name: string, words: string | undefined): string | undefined {
  return words === undefined || words === "" ? undefined : `${name}: ${escapeMarkdown(words)}`;
}

/** What the lint asks, as a list behind a rule; at most so many that the tooltip stays readable. */
export function findingLines(findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [];
  const shown = findings.slice(0, mostFindings).map(({ message }) => `- ${escapeMarkdown(message)}`);
  if (findings.length > mostFindings) shown.push("- …");
  return ["---", shown.join("\n")];
}

function isThere(part: Part): part is string {
  return part !== undefined && part !== false && part !== "";
}
