import {
  alignObjectives,
  type GroupContext,
  groupObjectives,
  type ObjectiveIn,
} from "../../core/views/group";
import type { Arrangement } from "../../core/views/arrangement";
import { type FileNode, GroupNode, type ItemNode } from "./nodes";

type Ref = ObjectiveIn<FileNode>;

/** Where objectives stand that are not shown below their file. Only their order is found out here; no line is built. */
export class Layout {
  readonly groups: readonly GroupNode[];
  readonly #tops: readonly Ref[];
  readonly #below = new Map<string, readonly Ref[]>();
  readonly #parents = new Map<string, GroupNode | Ref>();
  readonly #onTheWay = new Map<FileNode, Set<string>>();
  /** Equal for layouts of which the same lines stand at the same places. */
  readonly signature: string;

  constructor(files: readonly FileNode[], arrangement: Arrangement, context: GroupContext) {
    const { grouping } = arrangement;
    const keptOf = (file: FileNode): ReadonlySet<string> | undefined => file.kept;
    if (grouping === "owner" || grouping === "period") {
      this.groups = groupObjectives(files, grouping, arrangement, keptOf, context).map(
        (group) => new GroupNode(group),
      );
      this.#tops = [];
      for (const node of this.groups) {
        for (const ref of node.group.objectives) this.#parents.set(keyOf(ref), node);
      }
    } else {
      this.groups = [];
      this.#tops = alignObjectives(files, arrangement, keptOf, context);
      this.#place(this.#tops);
    }
    for (const file of files) file.showOnTheWay(this.#onTheWay.get(file) ?? new Set());
    const told = (refs: readonly Ref[]): unknown[] => refs.map((ref) => [keyOf(ref), told(ref.children)]);
    this.signature = JSON.stringify([
      this.groups.map(({ group }) => [group.id, group.label, group.description, told(group.objectives)]),
      told(this.#tops),
    ]);
  }

  /** The lines at the top. */
  roots(): (GroupNode | ItemNode)[] {
    return this.groups.length > 0 ? [...this.groups] : linesOf(this.#tops);
  }

  childrenOf({ group }: GroupNode): ItemNode[] {
    return linesOf(group.objectives);
  }

  /** Whether other objectives serve one; asking builds no line. */
  isServed({ owner, view }: ItemNode): boolean {
    return (this.#below.get(`${owner.file.key}#${view.path}`)?.length ?? 0) > 0;
  }

  /** The objectives that serve one. */
  servingOf({ owner, view }: ItemNode): ItemNode[] {
    return linesOf(this.#below.get(`${owner.file.key}#${view.path}`) ?? []);
  }

  parentOf({ owner, view }: ItemNode): GroupNode | ItemNode | undefined {
    const parent = this.#parents.get(`${owner.file.key}#${view.path}`);
    return parent instanceof GroupNode ? parent : parent && lineOf(parent);
  }

  #place(refs: readonly Ref[]): void {
    for (const ref of refs) {
      const { file, objective } = ref;
      if (file.kept?.has(objective.path) === false) {
        this.#onTheWay.set(file, (this.#onTheWay.get(file) ?? new Set()).add(objective.path));
      }
      if (ref.children.length === 0) continue;
      this.#below.set(keyOf(ref), ref.children);
      for (const child of ref.children) this.#parents.set(keyOf(child), ref);
      this.#place(ref.children);
    }
  }
}

function keyOf({ file, objective }: Ref): string {
  return `${file.file.key}#${objective.path}`;
}

function lineOf({ file, objective }: Ref): ItemNode | undefined {
  return file.objectiveAt(objective.path);
}

function linesOf(refs: readonly Ref[]): ItemNode[] {
  return refs.flatMap((ref) => lineOf(ref) ?? []);
}
