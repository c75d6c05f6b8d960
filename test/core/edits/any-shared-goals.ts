import fc from "fast-check";
import { type Keys, type List, printYaml, type Style, type Text, type Value } from "./print-yaml";

/** A goals file, and what of it stands in more than one place. */
export interface Goals {
  readonly text: string;
  /** Paths of items and of their lists that an alias or a merge key elsewhere stands for, or that are aliases. */
  readonly shared: ReadonlySet<string>;
  /** Those of them whose text stands there, and has to stay while others name it. */
  readonly named: ReadonlySet<string>;
}

const style: fc.Arbitrary<Style> = fc.record({
  eol: fc.constantFrom("\n", "\n", "\r\n"),
  listIndent: fc.constantFrom(2, 0, 4),
  dash: fc.constantFrom(2, 2, 4),
  comments: fc.boolean(),
  blanks: fc.boolean(),
  finalNewline: fc.boolean(),
});

const sentence = fc.constantFrom(
  "Error reports fall from 10% to 5%",
  "Orders: right the first time",
  "NPS +8 points, from 31",
  'It\'s "right" # the first time',
  "Wachttijd onder 5 minuten",
  "[draft] returning customers",
  "Returning customers",
  "Klanten die terugkomen",
  "- fewer calls",
  "yes",
  "42",
);
const names = fc.constantFrom("Anna", "Joost", "Mia", "O'Neil", "@lena");
/** `merged` has more from a merge key, `unused` bears an anchor that nothing names. */
const bond = fc.constantFrom("none", "none", "merged", "unused", "named", "named", "alias", "alias");

const resultModel = {
  sentence,
  bond,
  plain: fc.boolean(),
  id: fc.boolean(),
  fields: fc.boolean(),
  current: fc.boolean(),
  checkins: fc.nat(2),
  sharesCheckins: fc.boolean(),
};
const action = fc.record({
  sentence,
  bond,
  plain: fc.constantFrom(false, false, true),
  by: names,
  support: fc.constantFrom("none", "name", "list", "empty", "named"),
  status: fc.boolean(),
  serves: fc.boolean(),
});
const objectiveWith = (result: Partial<typeof resultModel>) =>
  fc.record({
    sentence,
    bond,
    why: fc.constantFrom("none", "empty", "said"),
    owner: fc.boolean(),
    id: fc.boolean(),
    results: fc.array(fc.record({ ...resultModel, ...result }), { maxLength: 3 }),
    actions: fc.array(action, { maxLength: 3 }),
  });

type AnyObjective = ReturnType<typeof objectiveWith> extends fc.Arbitrary<infer T> ? T : never;
type AnyResult = AnyObjective["results"][number];
type AnyAction = AnyObjective["actions"][number];

/** A goals file in any style, valid, with at least one objective. @param result What its results have in common. */
const goalsWith = (result: Partial<typeof resultModel>): fc.Arbitrary<Goals> =>
  fc
    .record({
      style,
      objectives: fc.array(objectiveWith(result), { minLength: 1, maxLength: 3 }),
      choices: fc.array(fc.nat(119), { minLength: 1, maxLength: 60 }),
      shares: fc.constantFrom(false, true, true),
    })
    .map(({ style: how, objectives, choices, shares }) => {
      let turn = 0;
      const choose = (n: number): number => choices[turn++ % choices.length]! % n;
      const { top, ...account } = new Builder(shares).file(objectives);
      return { text: printYaml(top, how, choose), ...account };
    });

export const anySharedGoals = goalsWith({});
export const goalsWithMeasuresInSentences = goalsWith({
  sentence: fc.constantFrom(
    "Error reports fall from 10% to 5%",
    "NPS +8 points, from 31",
    "Wachttijd onder 5 minuten",
  ),
  fields: fc.constant(false),
});
export const goalsWithMeasuresInFields = goalsWith({
  sentence: fc.constantFrom("Returning customers", "[draft] returning customers", "Klanten die terugkomen"),
  fields: fc.constant(true),
  plain: fc.constant(false),
});

const say = (words: string): Text => ({ words });
const bare = (words: string): Text => ({ words, bare: true });
type Entries = [string, Value | null][];

/** Builds a file, and keeps account of what is shared in it. */
class Builder {
  readonly #shared = new Set<string>();
  readonly #named = new Set<string>();
  readonly #shares: boolean;
  /** The anchors so far that may be named, by kind, with the path of what bears them. */
  readonly #anchors = new Map<string, { readonly name: string; readonly path: string }>();
  readonly #ids: string[] = [];
  #count = 0;

  /** @param shares Whether anything is shared at all. */
  constructor(shares: boolean) {
    this.#shares = shares;
  }

  file(objectives: readonly AnyObjective[]): { top: Keys } & Omit<Goals, "text"> {
    const list = objectives.map((one, at) => this.#objective(one, `objectives/${String(at)}`));
    const keys: Entries = [
      [
        "team",
        {
          keys: [
            ["name", say("Order desk")],
            ["members", { items: [say("Anna"), say("Joost")] }],
          ],
        },
      ],
      ["period", bare("2026-Q4")],
    ];
    if (this.#shares) {
      keys.push([
        "x-often",
        {
          keys: [
            ["measured", bare("monthly")],
            ["owner", say("Mia")],
          ],
          anchor: "often",
        },
      ]);
      keys.push([
        "x-idea",
        {
          keys: [
            ["status", bare("accepted")],
            ["owner", say("Tom")],
          ],
          anchor: "idea",
        },
      ]);
    }
    keys.push(["objectives", { items: list }]);
    return { top: { keys }, shared: this.#shared, named: this.#named };
  }

  #objective(one: AnyObjective, path: string): Value {
    const alias = this.#alias("objective", one.bond, path);
    if (alias) return alias;
    const results = one.results.map((each, at) => this.#result(each, `${path}/results/${String(at)}`));
    const actions = one.actions.map((each, at) => this.#action(each, `${path}/actions/${String(at)}`));
    const keys: Entries = [["objective", say(one.sentence)]];
    if (one.why === "empty") keys.push(["why", null]);
    if (one.why === "said") keys.push(["why", say("Every wrong order costs three days.")]);
    if (one.id) keys.unshift(["id", bare(`o-${String(++this.#count)}`)]);
    if (one.owner) keys.push(["owner", this.#person("Anna")]);
    if (results.length > 0) keys.push(["results", { items: results, ...this.#unused(one.bond) }]);
    if (actions.length > 0) keys.push(["actions", { items: actions }]);
    return { keys, ...this.#anchor("objective", one.bond, path) };
  }

  #result(one: AnyResult, path: string): Value {
    const alias = this.#alias("result", one.bond, path);
    if (alias) return alias;
    const anchor = this.#anchor("result", one.bond, path);
    if (one.plain) return { words: one.sentence, ...anchor };
    const keys: Entries = [["result", say(one.sentence)]];
    if (one.id) keys.unshift(["id", bare(this.#newId())]);
    if (one.fields) keys.push(["baseline", bare("12")], ["target", bare("8")], ["unit", say("Orders")]);
    if (one.bond === "merged" && this.#shares) keys.unshift(["<<", { alias: "often" }]);
    if (one.current) keys.push(["current", bare("7")]);
    const checkins = this.#checkins(one, path);
    if (checkins) keys.push(["checkins", checkins]);
    return { keys, ...anchor };
  }

  #newId(): string {
    const id = `r-${String(++this.#count)}`;
    this.#ids.push(id);
    return id;
  }

  #checkins({ checkins, sharesCheckins }: AnyResult, path: string): Value | undefined {
    if (checkins === 0) return undefined;
    const bond = sharesCheckins ? "alias" : "named";
    const alias = checkins === 1 ? undefined : this.#alias("checkins", bond, `${path}/checkins`);
    if (alias) return alias;
    const items = Array.from({ length: checkins }, (_, n) => ({
      keys: [
        ["date", bare(`2026-10-0${String(n + 1)}`)],
        ["value", bare(String(9 - n))],
        ["by", say("Mia")],
      ] as Entries,
    }));
    return { items, ...(checkins > 1 && this.#anchor("checkins", bond, `${path}/checkins`)) };
  }

  #action(one: AnyAction, path: string): Value {
    const alias = this.#alias("action", one.bond, path);
    if (alias) return alias;
    if (one.plain) return { words: one.sentence, ...this.#anchor("action", one.bond, path) };
    const keys: Entries = [
      ["action", say(one.sentence)],
      ["proposedBy", say(one.by)],
    ];
    const support = this.#support(one.support, path);
    if (support !== undefined) keys.push(["supportedBy", support]);
    if (one.serves && this.#ids.length > 0) keys.push(["results", { items: this.#ids.map(bare) }]);
    if (one.bond === "merged" && this.#shares) keys.push(["<<", { alias: "idea" }]);
    if (one.status) keys.push(["status", bare("accepted")]);
    return { keys, ...this.#anchor("action", one.bond, path) };
  }

  #support(way: string, path: string): Value | null | undefined {
    const list: List = { items: [say("Tom"), say("Lena")] };
    switch (way) {
      case "none":
        return undefined;
      case "empty":
        return null;
      case "name":
        return say("Tom");
      case "list":
        return list;
      default: {
        const place = `${path}/supportedBy`;
        return this.#alias("crew", "alias", place) ?? { ...list, ...this.#anchor("crew", "named", place) };
      }
    }
  }

  /** A name that stands once with an anchor, and from then on as an alias: which is no edit's business. */
  #person(name: string): Value {
    if (!this.#shares) return say(name);
    if (this.#anchors.has("person")) return { alias: "person" };
    this.#anchors.set("person", { name: "person", path: "" });
    return { words: name, anchor: "person" };
  }

  #unused(bond: string): { anchor?: string } {
    return bond === "unused" && this.#shares ? { anchor: `list-${String(++this.#count)}` } : {};
  }

  #anchor(kind: string, bond: string, path: string): { anchor?: string } {
    if (!this.#shares || (bond !== "named" && bond !== "unused")) return {};
    const name = `${kind}-${String(++this.#count)}`;
    if (bond === "named") this.#anchors.set(kind, { name, path });
    return { anchor: name };
  }

  #alias(kind: string, bond: string, path: string): Value | undefined {
    const anchor = bond === "alias" ? this.#anchors.get(kind) : undefined;
    if (!anchor) return undefined;
    this.#shared.add(anchor.path).add(path);
    this.#named.add(anchor.path);
    return { alias: anchor.name };
  }
}
