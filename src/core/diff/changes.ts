import type { ActionStatus, Period, PlanStatus } from "../model/plan";

/** What an item is called in a list of changes. */
export interface Named {
  readonly id?: string;
  /** Its sentence as it is now, or as it last was. */
  readonly text?: string;
}

export interface FromTo<T> {
  readonly before?: T;
  readonly after?: T;
}

/** Something about an item that is otherwise than it was. Numbers are given as they are shown: `7.5 %`. */
export type Change =
  | { readonly kind: "added" }
  /** It no longer stands in the file. */
  | { readonly kind: "removed" }
  /** Its status is `dropped` now. */
  | { readonly kind: "dropped"; readonly reason?: string }
  | { readonly kind: "taken-up-again" }
  /** It stood under another objective. */
  | { readonly kind: "moved"; readonly from: Named }
  | ({ readonly kind: "reworded" } & Required<FromTo<string>>)
  /** A target, or the measure as a whole; `bar` says whether less or more is asked, where one can tell. */
  | ({ readonly kind: "retargeted"; readonly bar?: "lowered" | "raised" } & FromTo<string>)
  | ({ readonly kind: "baseline" } & FromTo<string>)
  | ({ readonly kind: "due"; readonly moved?: "later" | "sooner" } & FromTo<string>)
  | ({ readonly kind: "owner" } & FromTo<string>)
  | ({ readonly kind: "type" } & FromTo<"committed" | "aspirational">)
  /** One of the questions that are answered in words. */
  | ({ readonly kind: "why" | "whyNow" | "effect" | "learned" } & FromTo<string>)
  | CheckinChange
  | ({ readonly kind: "current" } & FromTo<string>)
  | ({ readonly kind: "status"; readonly reason?: string } & FromTo<ActionStatus>)
  | { readonly kind: "supported"; readonly by: readonly string[] };

/** A check-in that is new, or (with `was`) has another value than it had. */
export interface CheckinChange {
  readonly kind: "checkin";
  readonly date: string;
  readonly value: string;
  readonly was?: string;
  /** 0 to 1. */
  readonly confidence?: number;
  readonly by?: string;
  readonly note?: string;
}

export interface ItemChanges extends Named {
  readonly changes: readonly Change[];
}

export interface ObjectiveChanges extends ItemChanges {
  readonly results: readonly ItemChanges[];
  readonly actions: readonly (ItemChanges & { readonly proposedBy: readonly string[] })[];
}

/** What is otherwise in a goals file than it was. Items of which nothing changed are left out. */
export interface PlanChanges {
  readonly team?: string;
  readonly file?: "added" | "removed";
  readonly period?: FromTo<Period>;
  readonly status?: Required<FromTo<PlanStatus>>;
  readonly learned?: FromTo<string>;
  readonly objectives: readonly ObjectiveChanges[];
}

/** Whether nothing changed. */
export function isEmpty({ file, period, status, learned, objectives }: PlanChanges): boolean {
  return !file && !period && !status && !learned && objectives.length === 0;
}
