import type { Finding } from "../model/finding";
import type { CheckOptions, FileExports } from "../model/options";
import type { Field, Plan } from "../model/plan";
import { exportsOf } from "../references/file-exports";
import { codeGlobsOf, type ObjectiveFacts, referencedFiles } from "../references/facts";
import type { ListNode, MapNode } from "../syntax/node";
import type { Comment } from "../syntax/parse-result";
import { agree, allFindings, type Analysis, findAcross, hasDisables } from "./analysis";
import { type Move, movedFinding, movedNode, movedPlan, movedSpan } from "./move";
import type { Frame, Piece } from "./piece";

/** A text put together from what was found in its pieces, each moved to where it stands now when somebody asks. */
export class PiecedText implements Analysis {
  readonly isBroken = false;
  readonly frame: Frame;
  readonly pieces: readonly Piece[];
  /** Where each piece starts; after them, where the last one ends. */
  readonly starts: readonly number[];
  readonly options: CheckOptions;
  readonly onlyMoved: boolean;
  #across: readonly Finding[] | undefined;
  #text: string | undefined;
  #root: MapNode | undefined;
  #plan: Plan | undefined;
  #findings: readonly Finding[] | undefined;
  #exports: FileExports | undefined;

  /** @param across What the rules across objectives say, if that is known already. */
  constructor(
    frame: Frame,
    pieces: readonly Piece[],
    options: CheckOptions,
    across?: readonly Finding[],
    onlyMoved = false,
  ) {
    this.frame = frame;
    this.pieces = pieces;
    this.options = options;
    this.#across = across;
    this.onlyMoved = onlyMoved;
    const starts = [frame.head.length];
    for (const [index, { text }] of pieces.entries()) starts.push(starts[index]! + text.length);
    this.starts = starts;
  }

  /** The same text with other options; undefined where these reach beyond the rules across files. */
  with(options: CheckOptions): PiecedText | undefined {
    if (!agree(this.options, options, "locale", "path", "today", "config")) return undefined;
    return new PiecedText(this.frame, this.pieces, options);
  }

  /** Comments silence something, perhaps in other pieces than their own. */
  get hasDisables(): boolean {
    return hasDisables(this.frame.comments) || this.pieces.some((piece) => piece.hasDisables);
  }

  get length(): number {
    return this.starts.at(-1)! + this.frame.tail.length;
  }

  get text(): string {
    const { head, tail } = this.frame;
    return (this.#text ??= head + this.pieces.map(({ text }) => text).join("") + tail);
  }

  get said(): this {
    return this;
  }

  get root(): MapNode {
    return (this.#root ??= this.#makeRoot());
  }

  get plan(): Plan {
    return (this.#plan ??= this.#makePlan());
  }

  get across(): readonly Finding[] {
    return (this.#across ??= findAcross(
      this.#facts(),
      this.frame.plan.status,
      this.options,
      () => this.exports,
    ));
  }

  /** The same as {@link across}, but undefined as long as nobody has asked for it. */
  get knownAcross(): readonly Finding[] | undefined {
    return this.#across;
  }

  get findings(): readonly Finding[] {
    return (this.#findings ??= allFindings(this.#own(), this.across, this, this.#comments(), this.options));
  }

  get exports(): FileExports {
    return (this.#exports ??= exportsOf(
      this.pieces.map(({ objective }) => objective),
      this.options.path ?? "",
      (index) => this.#move(index).by,
    ));
  }

  get references(): readonly string[] {
    return referencedFiles(this.pieces.map(({ facts }) => facts));
  }

  get codeGlobs(): readonly string[] {
    return codeGlobsOf(this.pieces.map(({ facts }) => facts));
  }

  #move(index: number): Move {
    return this.pieces[index]!.moveTo(this.starts[index]!, index);
  }

  /** How far what stands below the objectives has moved. */
  get #tailBy(): number {
    return this.starts.at(-1)! - this.frame.tailAt;
  }

  #facts(): ObjectiveFacts[] {
    return this.pieces.map(({ facts }, index) => movedPlan(facts, this.#move(index)));
  }

  #own(): Finding[] {
    const { findings, tailAt } = this.frame;
    const tail: Move = { by: this.#tailBy };
    const below = findings.filter(({ span }) => span.start >= tailAt);
    const own = findings.filter(({ span }) => span.start < tailAt);
    for (const [index, piece] of this.pieces.entries()) {
      const move = this.#move(index);
      for (const finding of piece.findings) own.push(movedFinding(finding, move));
    }
    for (const finding of below) own.push(movedFinding(finding, tail));
    return own;
  }

  /** All comments, if one of them silences something. */
  #comments(): Comment[] {
    const { comments, tailAt } = this.frame;
    if (!this.hasDisables) return [];
    const moved = (comment: Comment, move: Move): Comment => ({
      ...comment,
      span: movedSpan(comment.span, move),
    });
    return [
      ...comments.filter(({ span }) => span.start < tailAt),
      ...this.pieces.flatMap((piece, index) => piece.comments.map((one) => moved(one, this.#move(index)))),
      ...comments.filter(({ span }) => span.start >= tailAt).map((one) => moved(one, { by: this.#tailBy })),
    ];
  }

  #makeRoot(): MapNode {
    const { root, list, tail, tailAt } = this.frame;
    const items = this.pieces.map(({ node }, index) => movedNode(node, this.#move(index)));
    const end = items.at(-1)!.span.end;
    const moved: ListNode = { ...list, span: { start: list.span.start, end }, items };
    return {
      ...root,
      span: { start: root.span.start, end: tail === "" ? end : root.span.end + this.#tailBy },
      entries: root.entries.map((entry) => {
        if (entry.value === list) return { ...entry, value: moved };
        return entry.keySpan.start < tailAt ? entry : movedNode(entry, { by: this.#tailBy });
      }),
    };
  }

  #makePlan(): Plan {
    const { plan, tailAt } = this.frame;
    const tail: Move = { by: this.#tailBy };
    const placed: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(plan)) {
      const isBelow = isField(value) && value.key.start >= tailAt;
      placed[key] = isBelow ? movedPlan(value, tail) : value;
    }
    const isTeamBelow = plan.members.some(({ key }) => key.start >= tailAt);
    return {
      ...plan,
      ...placed,
      ...(isTeamBelow && { members: plan.members.map((member) => movedPlan(member, tail)) }),
      span: this.root.span,
      objectives: this.pieces.map((piece, index) => piece.objectiveAt(this.#move(index))),
    };
  }
}

function isField(value: unknown): value is Field<unknown> {
  return typeof value === "object" && value !== null && "key" in value;
}
