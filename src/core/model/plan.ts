import type { Lang } from "../language/lang";
import type { FieldReading } from "../measure/field-reading";
import type { Measure } from "./measure";
import type { Span } from "./span";

/** A key's value with where it stands. For an item of a list `key` is the item itself. */
export interface Field<T> {
  readonly value: T;
  readonly span: Span;
  readonly key: Span;
  /** Its place in the document: `objectives/0/why`. */
  readonly path: string;
}

/** `value` is the text as YAML gives it; {@link wordsAt} finds a range of it in the document. */
export type TextField = Field<string>;

/** `value` is `YYYY-MM-DD`, a date that exists. */
export type DateField = Field<string>;

/** A baseline, target, current or check-in value; `source` is its text before YAML gave it a type. */
export interface QuantityField extends Field<FieldReading> {
  readonly source: string;
  /** Plain (unquoted) scalars only can be misread: `10.000`. */
  readonly plain: boolean;
}

/** Names an item: of this file when `file` is absent, else of the file at that path from the root. */
export interface Reference {
  readonly text: string;
  readonly file?: string;
  readonly id: string;
  /** It leads out of the root, where nothing is ever read. */
  readonly outside?: true;
}

/** From `start` to `end`, both included, as `YYYY-MM-DD`. */
export interface Period {
  readonly name: string;
  readonly start: string;
  readonly end: string;
}

export type PlanStatus = "draft" | "active" | "closed";
export type ObjectiveType = "committed" | "aspirational";
export type Cadence = "weekly" | "monthly" | "quarterly" | "half-yearly" | "yearly";
export type ActionKind = "precondition" | "condition" | "process" | "skill" | "product" | "experiment";
export type ActionStatus = "proposed" | "accepted" | "in-progress" | "done" | "declined" | "stopped";

interface ItemBase {
  readonly path: string;
  /** The whole item. */
  readonly span: Span;
  /** The `objective`, `result` or `action` key; of a plain sentence the sentence; where neither is there, the item's start. */
  readonly key: Span;
  readonly id?: TextField;
  /** The sentence. Absent only where the file lacks it, which `schema` says. */
  readonly text?: TextField;
  readonly reason?: TextField;
  readonly notes?: TextField;
  /** The language of its sentence. */
  readonly lang: Lang;
  /** Keys of which `schema` already speaks (a wrong type, or another name for it): no rule asks for them once more. */
  readonly faulty: ReadonlySet<string>;
}

export interface Objective extends ItemBase {
  readonly item: "objective";
  readonly why?: TextField;
  readonly whyNow?: TextField;
  readonly effect?: TextField;
  readonly learned?: TextField;
  readonly owner?: TextField;
  readonly type?: Field<ObjectiveType>;
  readonly parents: readonly Field<Reference>[];
  readonly dropped: boolean;
  readonly status?: TextField;
  readonly results: readonly Result[];
  readonly actions: readonly Action[];
}

export interface Result extends ItemBase {
  readonly item: "result";
  /** It is a sentence in the list, not a mapping. */
  readonly plain: boolean;
  /** What its sentence says will be different. */
  readonly prose?: Measure;
  readonly baseline?: QuantityField;
  readonly target?: QuantityField;
  readonly current?: QuantityField;
  readonly unit?: TextField;
  readonly due?: DateField;
  readonly owner?: TextField;
  readonly measured?: Field<Cadence>;
  readonly effect?: TextField;
  readonly dropped: boolean;
  readonly status?: TextField;
  /** In the order of the text. */
  readonly checkins: readonly Checkin[];
}

export interface Checkin {
  readonly path: string;
  readonly span: Span;
  readonly key: Span;
  readonly date?: DateField;
  readonly value?: QuantityField;
  /** 0 to 1. */
  readonly confidence?: Field<number>;
  readonly by?: TextField;
  readonly note?: TextField;
}

export interface Action extends ItemBase {
  readonly item: "action";
  readonly kind?: Field<ActionKind>;
  /** Names as written; "team" (in any case) is the whole team. */
  readonly proposedBy: readonly TextField[];
  readonly supportedBy: readonly TextField[];
  readonly status: ActionStatus;
  readonly statusField?: Field<ActionStatus>;
  readonly owner?: TextField;
  readonly due?: DateField;
  readonly results: readonly Field<Reference>[];
  readonly code: readonly TextField[];
  readonly link?: TextField;
}

export type Item = Objective | Result | Action;

/** What a goals file says, with where it says it. */
export interface Plan {
  readonly span: Span;
  readonly team?: TextField;
  readonly members: readonly TextField[];
  readonly period?: Field<Period>;
  readonly status: PlanStatus;
  readonly statusField?: Field<PlanStatus>;
  /** Said by the file (`lang`), else found out from all its prose. */
  readonly lang: Lang;
  readonly langField?: Field<Lang>;
  readonly learned?: TextField;
  readonly notes?: TextField;
  readonly objectives: readonly Objective[];
  readonly faulty: ReadonlySet<string>;
  /** Recovered from text that does not parse: to be shown, never to be edited from. */
  readonly incomplete?: true;
}
