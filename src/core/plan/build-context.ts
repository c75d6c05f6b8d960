import type { Lang } from "../language/lang";
import type { Faulty } from "../schema/faulty";

export interface BuildContext {
  /** The file's path from the root, `""` where it has none. */
  readonly path: string;
  /** By item path (`""` for the file): the keys of which `schema` speaks. */
  readonly faulty: Faulty;
  /** The text did not parse; what is here was recovered. */
  readonly incomplete?: boolean;
}

/** What every builder of items is given. */
export interface ItemContext extends BuildContext {
  /** The file's language, and whether the file itself says so, which then decides for each text. */
  readonly lang: Lang;
  readonly langIsSaid: boolean;
}
