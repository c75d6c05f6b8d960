import type { Finding } from "../model/finding";
import type { Objective, Plan } from "../model/plan";
import { type ObjectiveFacts, sayingOf } from "../references/facts";
import type { ListNode, MapNode, Node } from "../syntax/node";
import type { Comment } from "../syntax/parse-result";
import { hasDisables } from "./analysis";
import type { Cuts } from "./cut";
import { type Move, movedPlan } from "./move";
import type { Reading } from "./read-goals";

/** The lines of one objective and what was found in them. All spans count from the text in which they were read. */
export class Piece {
  readonly text: string;
  /** Where its lines began in that text. */
  readonly readAt: number;
  readonly node: Node;
  readonly objective: Objective;
  readonly facts: ObjectiveFacts;
  readonly findings: readonly Finding[];
  readonly comments: readonly Comment[];
  #hasDisables: boolean | undefined;
  #saying: string | undefined;
  #placed: { readonly move: Move; readonly objective: Objective } | undefined;

  constructor(
    parts: Pick<Piece, "text" | "readAt" | "node" | "objective" | "facts" | "findings" | "comments">,
  ) {
    this.text = parts.text;
    this.readAt = parts.readAt;
    this.node = parts.node;
    this.objective = parts.objective;
    this.facts = parts.facts;
    this.findings = parts.findings;
    this.comments = parts.comments;
  }

  /** One of its comments silences something. */
  get hasDisables(): boolean {
    return (this.#hasDisables ??= hasDisables(this.comments));
  }

  /** See {@link sayingOf}. */
  get saying(): string {
    return (this.#saying ??= sayingOf(this.facts));
  }

  /** The way from where it was read to where it stands now. */
  moveTo(start: number, index: number): Move {
    return { by: start - this.readAt, from: this.objective.path, to: `objectives/${String(index)}` };
  }

  objectiveAt(move: Move): Objective {
    const last = this.#placed;
    if (last?.move.by === move.by && last.move.to === move.to) return last.objective;
    const objective = movedPlan(this.objective, move);
    this.#placed = { move, objective };
    return objective;
  }
}

/** What a file holds around its objectives: the lines above and below them. Spans count from the text as it was read. */
export interface Frame {
  readonly head: string;
  readonly tail: string;
  /** Where the tail began. */
  readonly tailAt: number;
  readonly indent: string;
  readonly root: MapNode;
  readonly list: ListNode;
  /** Only its header counts. */
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  readonly comments: readonly Comment[];
}

/** Cuts up what was read. Undefined where something that was found is not where it belongs. */
export function cutUp(
  { text, parsed, plan, facts }: Reading,
  findings: readonly Finding[],
  { starts, end, indent, root, list }: Cuts,
): { readonly frame: Frame; readonly pieces: readonly Piece[] } | undefined {
  if (plan?.objectives.length !== starts.length) return undefined;
  const bounds = [...starts, end];
  const found = byPlace(findings, bounds, ({ span }) => span.start);
  const comments = byPlace(parsed.comments, bounds, ({ span }) => span.start);
  const pieces = starts.map((start, index) => {
    return new Piece({
      text: text.slice(start, bounds[index + 1]),
      readAt: start,
      node: list.items[index]!,
      objective: plan.objectives[index]!,
      facts: facts[index]!,
      findings: found.within[index]!,
      comments: comments.within[index]!,
    });
  });
  const isTrue = pieces.every((piece) =>
    piece.findings.every(({ path }) => path === piece.facts.path || path.startsWith(`${piece.facts.path}/`)),
  );
  if (!isTrue) return undefined;
  const frame: Frame = {
    head: text.slice(0, starts[0]),
    tail: text.slice(end),
    tailAt: end,
    indent,
    root,
    list,
    plan: { ...plan, objectives: [] },
    findings: found.outside,
    comments: comments.outside,
  };
  return { frame, pieces };
}

/** What stands between each bound and the next, and what stands before the first or after the last. */
function byPlace<T>(
  items: readonly T[],
  bounds: readonly number[],
  placeOf: (item: T) => number,
): { readonly within: readonly (readonly T[])[]; readonly outside: readonly T[] } {
  const within: T[][] = bounds.slice(1).map(() => []);
  const outside: T[] = [];
  let at = -1;
  for (const item of items) {
    while (at + 1 < bounds.length && bounds[at + 1]! <= placeOf(item)) at++;
    (within[at] ?? outside).push(item);
  }
  return { within, outside };
}
