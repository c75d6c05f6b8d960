import type { Comment } from "../syntax/parse-result";
import type { Span } from "../model/span";

/** One name in a disable comment: each counts by itself. */
export interface Disable {
  /** The name as written, which need not be a rule's. */
  readonly name: string;
  /** The name in the document; of a comment that names nothing, the comment. */
  readonly span: Span;
  readonly comment: Comment;
  readonly reach: "next-line" | "rest";
}

const pattern = /^\s*waartoe-disable(-next-line)?(?=\s|,|$)/;

/** Reads `# waartoe-disable-next-line RULE…` and `# waartoe-disable RULE…`; names end at `--`, where a reason begins. */
export function readDisables(comments: readonly Comment[]): Disable[] {
  return comments.flatMap((comment) => {
    const match = pattern.exec(comment.text);
    if (!match) return [];
    const reach = match[1] ? "next-line" : "rest";
    const names = namesIn(comment.text, match[0].length);
    if (names.length === 0) return [{ name: "", span: comment.span, comment, reach }];
    const offset = comment.span.start + 1;
    return names.map(({ name, at }) => ({
      name,
      span: { start: offset + at, end: offset + at + name.length },
      comment,
      reach,
    }));
  });
}

function namesIn(text: string, from: number): { name: string; at: number }[] {
  const reason = text.indexOf("--", from);
  const names = text.slice(from, reason < 0 ? undefined : reason);
  return Array.from(names.matchAll(/[^\s,]+/g), (match) => ({ name: match[0], at: from + match.index }));
}
