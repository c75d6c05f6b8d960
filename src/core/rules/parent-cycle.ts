import type { FileExports } from "../model/options";
import type { Reference } from "../model/plan";
import { findCircles, type Member, memberKey } from "../references/find-circles";
import type { FileRule } from "./rule";

const mostShown = 6;

/** Objectives that serve each other in a circle; on each member in the file at hand. A result stands for its objective. */
export const rule: FileRule = {
  id: "parent-cycle",
  severity: "error",
  scope: "workspace",
  alsoClosed: true,
  *check(objectives, { say, exports, options }) {
    const own = options.path ?? "";
    const graph = new Graph(own, exports, options.exports);
    const members = objectives.flatMap(({ id, parents }) =>
      id && parents.length > 0 ? [{ file: own, id: id.value }] : [],
    );
    if (members.length === 0) return;
    const circles = findCircles(members, (member) => graph.parentsOf(member));
    for (const { id, parents } of objectives) {
      if (!id) continue;
      const member: Member = { file: own, id: id.value };
      const circle = circles.get(memberKey(member));
      const way = circle && graph.wayAround(member, circles);
      const field = circle && parents.find(({ value }) => graph.leadsInto(value, circle, circles));
      if (!circle || !way || !field) continue;
      yield {
        span: field.span,
        path: field.path,
        message: say.references.cycle({ ids: way.map((one) => graph.nameOf(one)) }),
        related: circle
          .slice(0, mostShown + 1)
          .filter((other) => memberKey(other) !== memberKey(member))
          .slice(0, mostShown)
          .flatMap((other) => {
            const item = graph.itemOf(other);
            if (!item) return [];
            const message = say.references.inTheCircle({ id: graph.nameOf(other) });
            return [{ ...(other.file !== own && { file: other.file }), span: item.span, message }];
          }),
      };
    }
  },
};

type Circles = ReadonlyMap<string, readonly Member[]>;

/** The objectives of all known files, seen from one of them. */
class Graph {
  readonly #own: string;
  readonly #exports: FileExports;
  readonly #others: ReadonlyMap<string, FileExports | null> | undefined;

  constructor(
    own: string,
    exports: FileExports,
    others: ReadonlyMap<string, FileExports | null> | undefined,
  ) {
    this.#own = own;
    this.#exports = exports;
    this.#others = others;
  }

  itemOf({ file, id }: Member): ReturnType<FileExports["ids"]["get"]> {
    const exports = file === this.#own ? this.#exports : this.#others?.get(file);
    return exports?.ids.get(id);
  }

  parentsOf(member: Member): readonly Member[] {
    return this.itemOf(member)?.parents.map((parent) => this.#objectiveOf(parent)) ?? [];
  }

  nameOf({ file, id }: Member): string {
    return file === this.#own ? id : `${file}#${id}`;
  }

  leadsInto({ file, id }: Reference, circle: readonly Member[], circles: Circles): boolean {
    const target = this.#objectiveOf({ file: file ?? this.#own, id });
    return circles.get(memberKey(target)) === circle;
  }

  /** From a member along its circle, back to itself or to where the list grows too long to read. */
  wayAround(member: Member, circles: Circles): Member[] {
    const circle = circles.get(memberKey(member));
    const way = [member];
    let at = member;
    for (let step = 0; step < mostShown; step++) {
      const next = this.parentsOf(at).find((parent) => circles.get(memberKey(parent)) === circle);
      if (!next) break;
      way.push(next);
      if (memberKey(next) === memberKey(member)) break;
      at = next;
    }
    return way;
  }

  #objectiveOf(member: Member): Member {
    const objective = this.itemOf(member)?.objective;
    return objective === undefined ? member : { file: member.file, id: objective };
  }
}
