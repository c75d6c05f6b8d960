import type { Messages } from "../messages";
import type { Finding, Related } from "../model/finding";
import type { Span } from "../model/span";

type Found = Omit<Finding, "rule" | "severity">;

/** What makes reading on pointless: a file that is no text, or one in the middle of a merge. */
export function findForeignText(text: string, say: Messages["syntax"]): Found | undefined {
  const control = /[\u0000-\u0008\u000e-\u001f]/.exec(text);
  if (control) {
    const span = { start: control.index, end: control.index + 1 };
    return { span, path: "", message: say.notText(), fixes: [] };
  }
  return findConflict(text, say);
}

function findConflict(text: string, say: Messages["syntax"]): Found | undefined {
  if (!text.includes("<<<<<<<")) return undefined;
  const marks = Array.from(text.matchAll(/^(?:<{7}|={7}|\|{7}|>{7})(?=[ \t]|$).*$/gm), (match): Span => {
    return { start: match.index, end: match.index + match[0].trimEnd().length };
  });
  const [first, ...others] = marks;
  if (!first || !text.startsWith("<<<<<<<", first.start) || others.length === 0) return undefined;
  const related = others.slice(0, 8).map((span): Related => ({ span, message: say.conflictGoesOn() }));
  return { span: first, path: "", message: say.conflict(), related, fixes: [] };
}
