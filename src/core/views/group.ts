import type { Lang } from "../language/lang";
import { catalogues } from "../messages";
import type { Objective, Plan } from "../model/plan";
import { align, type Aligned, type AlignedFile } from "../plan/align";
import { personKey } from "../plan/people";
import { visible } from "../text/visible";
import type { Arrangement } from "./arrangement";
import { type Placed, sorted } from "./sort";

/** An objective with the file that it is of. */
export interface ObjectiveIn<F> {
  readonly file: F;
  readonly objective: Objective;
  /** Those that serve it, where that is what is looked at. */
  readonly children: readonly ObjectiveIn<F>[];
}

/** What objectives have in common: an owner, or a period. */
export interface ObjectiveGroup<F> {
  readonly kind: "owner" | "period";
  /** Among all groups and across edits the same. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** Nobody, or no period: what is still to be said. */
  readonly isOpen: boolean;
  readonly objectives: readonly ObjectiveIn<F>[];
}

export interface GroupContext {
  readonly today: string;
  readonly locale: Lang;
}

/** What of a file is shown: the places that a filter left; undefined for all. */
export type KeptOf<F> = (file: F) => ReadonlySet<string> | undefined;

/**
 * The objectives of all files by their owner, each named as first written, or by their period, the first one first; what
 * has none comes last.
 */
export function groupObjectives<F extends AlignedFile>(
  files: readonly F[],
  kind: "owner" | "period",
  arrangement: Arrangement,
  keptOf: KeptOf<F>,
  context: GroupContext,
): ObjectiveGroup<F>[] {
  const groups = new Map<string, { head: Head; members: ObjectiveIn<F>[] }>();
  for (const file of files) {
    const kept = keptOf(file);
    const { plan } = file.shown ?? {};
    for (const objective of plan?.objectives ?? []) {
      if (!plan || (kept && !kept.has(objective.path))) continue;
      const head = kind === "owner" ? ownerHead(objective, context) : periodHead(plan, context);
      const group = groups.get(head.id) ?? { head, members: [] };
      groups.set(head.id, group);
      group.members.push({ file, objective, children: [] });
    }
  }
  return [...groups.values()]
    .sort((a, b) => Number(a.head.isOpen) - Number(b.head.isOpen) || a.head.order.localeCompare(b.head.order))
    .map(({ head: { order: _, ...head }, members }) => ({
      kind,
      ...head,
      objectives: inOrder(members, arrangement, context.today),
    }));
}

/** The objectives of all files, each below the one that it serves. A filter leaves those that lead to what it found. */
export function alignObjectives<F extends AlignedFile>(
  files: readonly F[],
  arrangement: Arrangement,
  keptOf: KeptOf<F>,
  { today }: GroupContext,
): ObjectiveIn<F>[] {
  const branches = (all: readonly Aligned<F>[]): ObjectiveIn<F>[] =>
    inOrder(
      all.flatMap(({ file, objective, children }) => {
        const below = branches(children);
        const kept = keptOf(file);
        const isShown = !kept || kept.has(objective.path) || below.length > 0;
        return isShown ? [{ file, objective, children: below }] : [];
      }),
      arrangement,
      today,
    );
  return branches(align(files, () => true));
}

function inOrder<F extends AlignedFile>(
  members: readonly ObjectiveIn<F>[],
  { sorting }: Arrangement,
  today: string,
): ObjectiveIn<F>[] {
  const placed = ({ file, objective }: ObjectiveIn<F>): Placed => {
    if (!file.shown) throw new Error("An objective is of a file that was read");
    return { item: objective, plan: file.shown.plan };
  };
  return sorted(members, placed, sorting, today);
}

interface Head {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly isOpen: boolean;
  readonly order: string;
}

function ownerHead({ owner }: Objective, { locale }: GroupContext): Head {
  const say = catalogues[locale].views;
  if (!owner) return { id: "owner", label: say.nobodysYet(), description: "", isOpen: true, order: "" };
  const name = owner.value.trim();
  const key = personKey(name);
  return { id: `owner ${key}`, label: visible(name), description: "", isOpen: false, order: key };
}

function periodHead({ period }: Plan, { locale, today }: GroupContext): Head {
  const say = catalogues[locale].views;
  if (!period) return { id: "period", label: say.noPeriodYet(), description: "", isOpen: true, order: "" };
  const { name, start, end } = period.value;
  const state = today < start ? "ahead" : today > end ? "over" : "running";
  return {
    id: `period ${start} ${end}`,
    label: visible(name),
    description: say.periodState[state],
    isOpen: false,
    order: `${start} ${end}`,
  };
}
