/** An objective, by the file it stands in (from the root) and its id. */
export interface Member {
  readonly file: string;
  readonly id: string;
}

/** Gives what an objective serves: objectives, of whatever file. */
export type ParentsOf = (member: Member) => readonly Member[];

export function memberKey({ file, id }: Member): string {
  return `${file}#${id}`;
}

interface Visit {
  readonly member: Member;
  readonly parents: readonly Member[];
  readonly index: number;
  low: number;
  next: number;
}

/**
 * The circles among all that can be reached from `starts`: for each member, by {@link memberKey}, the members of its
 * circle. Tarjan's strongly connected components (1972), without recursion; linear in objectives and references.
 */
export function findCircles(starts: Iterable<Member>, parentsOf: ParentsOf): Map<string, readonly Member[]> {
  const circles = new Map<string, readonly Member[]>();
  const visits = new Map<string, Visit>();
  const open: Visit[] = [];
  const isOpen = new Set<string>();
  const path: Visit[] = [];

  const enter = (member: Member): void => {
    const index = visits.size;
    const visit: Visit = { member, parents: parentsOf(member), index, low: index, next: 0 };
    visits.set(memberKey(member), visit);
    open.push(visit);
    isOpen.add(memberKey(member));
    path.push(visit);
  };

  const leave = (visit: Visit): void => {
    path.pop();
    const below = path.at(-1);
    if (below) below.low = Math.min(below.low, visit.low);
    if (visit.low !== visit.index) return;
    const component = open.splice(open.lastIndexOf(visit)).map((one) => one.member);
    for (const member of component) isOpen.delete(memberKey(member));
    const servesItself = visit.parents.some((parent) => memberKey(parent) === memberKey(visit.member));
    if (component.length > 1 || servesItself) {
      for (const member of component) circles.set(memberKey(member), component);
    }
  };

  for (const start of starts) {
    if (!visits.has(memberKey(start))) enter(start);
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
      const parent = visit.parents[visit.next++];
      if (!parent) {
        leave(visit);
        continue;
      }
      const seen = visits.get(memberKey(parent));
      if (!seen) enter(parent);
      else if (isOpen.has(memberKey(parent))) visit.low = Math.min(visit.low, seen.index);
    }
  }
  return circles;
}
