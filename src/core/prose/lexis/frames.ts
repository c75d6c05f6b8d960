import * as en from "../../language/en/frame-words";
import type { Lang } from "../../language/lang";
import * as nl from "../../language/nl/frame-words";

/** The little words and endings by which a story is told from a motto. */
export interface Frame {
  readonly past: ReadonlySet<string>;
  readonly contrasts: ReadonlySet<string>;
  readonly tellingSubjects: ReadonlySet<string>;
  readonly aims: ReadonlySet<string>;
  readonly selfReferences: ReadonlySet<string>;
  readonly ownSubjects: ReadonlySet<string>;
  readonly universals: ReadonlySet<string>;
  /** Matches abstract nouns, and adjectives made from them, by their endings. */
  readonly abstract: RegExp;
  readonly regularPast: RegExp;
  /** Matches words that deny by their first part: "unclear", "onvolledig". */
  readonly lacking: RegExp;
  readonly excess: ReadonlySet<string>;
  readonly changes: ReadonlySet<string>;
  readonly addressees: ReadonlySet<string>;
}

type Lists = Readonly<Record<Exclude<keyof typeof en, "regularPast" | "lackingWords">, readonly string[]>> & {
  readonly regularPast: string;
  readonly lackingWords: string;
};

export const frames: Readonly<Record<Lang, Frame>> = { en: frameOf(en), nl: frameOf(nl) };

function frameOf(lists: Lists): Frame {
  return {
    past: new Set(lists.pastForms),
    contrasts: new Set(lists.contrasts),
    tellingSubjects: new Set(lists.tellingSubjects),
    aims: new Set(lists.aims),
    selfReferences: new Set(lists.selfReferences),
    ownSubjects: new Set(lists.ownSubjects),
    universals: new Set(lists.universals),
    abstract: new RegExp(`(?:${lists.abstractEndings.join("|")})$`, "u"),
    regularPast: new RegExp(lists.regularPast, "u"),
    lacking: new RegExp(lists.lackingWords, "u"),
    excess: new Set(lists.excessWords),
    changes: new Set(lists.changeWords),
    addressees: new Set(lists.addressees),
  };
}
