import type { Finding } from "../model/finding";
import type { Span } from "../model/span";

/** What a picture beside a node says; how it is drawn is the reader's business. */
export type Sign =
  | "team"
  | "owner"
  | "period"
  | "broken"
  | "team-actions"
  | "other-actions"
  | "on-track"
  | "behind"
  | "at-risk"
  | "unknown"
  | "reached"
  | "grade-green"
  | "grade-yellow"
  | "grade-red"
  | "guard-holds"
  | "guard-broken"
  | "dropped"
  | "proposed"
  | "accepted"
  | "in-progress"
  | "done"
  | "declined"
  | "stopped";

export type NodeKind = "file" | "objective" | "result" | "action" | "team-actions" | "other-actions";

/** One line of a tree of goals, for a tree view, a report or an overview. */
export interface NodeView {
  readonly kind: NodeKind;
  /** Among its siblings' and across small edits the same; see {@link nameNodes}. */
  readonly id: string;
  readonly label: string;
  /** The sentence of an item, as the file has it; the label shows it. */
  readonly sentence?: string;
  /** Shown beside the label, less prominent. */
  readonly description: string;
  readonly sign: Sign;
  /** Set aside: dropped, declined or stopped. */
  readonly dimmed: boolean;
  /** What a screen reader says instead of label and description. */
  readonly spoken: string;
  /** Markdown, in which all text that people wrote is escaped. */
  tooltip(): string;
  /** Its place in the document; of a group its objective's. */
  readonly path: string;
  /** Where a click leads. Absent for the file. */
  readonly key?: Span;
  /** The whole item, for finding it from a cursor. */
  readonly span?: Span;
  /** On it and all below it. */
  readonly findings: readonly Finding[];
  /** It names code that it is about. */
  readonly hasCode?: boolean;
  /** Whether there are any below it; asking builds none. */
  readonly hasChildren: boolean;
  /** Built when somebody asks. */
  readonly children: readonly NodeView[];
}

/** How many findings a badge counts: those that are more than a hint, for a hint can wait. */
export function badgeCount({ findings }: Pick<NodeView, "findings">): number {
  return findings.filter(({ severity }) => severity !== "info").length;
}

/** The innermost nodes around an offset, outermost first. Only what lies around it is built. */
export function nodesAt(nodes: readonly NodeView[], offset: number): NodeView[] {
  for (const node of nodes) {
    const { span } = node;
    if (span && (offset < span.start || offset > span.end)) continue;
    const inner = nodesAt(node.children, offset);
    if (inner.length > 0) return [node, ...inner];
    if (span) return [node];
  }
  return [];
}
