import type { ActionKind } from "../model/plan";
import { keysOf } from "../schema/keys";
import { type DraftMap, Source } from "./draft";
import { editing, type EditOutcome, mapAt } from "./edited-file";
import { appendItem } from "./yaml-edits";

export interface ActionDraft {
  readonly action: string;
  readonly kind?: ActionKind;
  readonly proposedBy?: string;
  /** Ids of the results that it serves. */
  readonly results?: readonly string[];
}

/** Values as typed; `due` as `YYYY-MM-DD`. A sentence alone stays a sentence. */
export interface ResultDraft {
  readonly result: string;
  readonly baseline?: string;
  readonly target?: string;
  readonly unit?: string;
  readonly due?: string;
}

export interface ObjectiveDraft {
  readonly objective: string;
  readonly why?: string;
  readonly whyNow?: string;
  readonly effect?: string;
  readonly results?: readonly ResultDraft[];
  readonly actions?: readonly ActionDraft[];
}

/** Adds an action at the end of an objective's. @param path The objective's place: `objectives/0`. */
export function addAction(text: string, path: string, draft: ActionDraft): EditOutcome {
  return editing(text, (file) =>
    appendItem(file, mapAt(file, path), "actions", actionOf(draft), keysOf.objective),
  );
}

/** Adds a result at the end of an objective's. @param path The objective's place. */
export function addResult(text: string, path: string, draft: ResultDraft): EditOutcome {
  return editing(text, (file) =>
    appendItem(file, mapAt(file, path), "results", resultOf(draft), keysOf.objective),
  );
}

/** Adds an objective at the end of the file's. */
export function addObjective(text: string, draft: ObjectiveDraft): EditOutcome {
  return editing(text, (file) => appendItem(file, file.root, "objectives", objectiveOf(draft), keysOf.file));
}

function actionOf({ action, kind, proposedBy, results }: ActionDraft): DraftMap {
  return { action, kind, proposedBy, results: results && results.length > 0 ? results : undefined };
}

function resultOf({ result, baseline, target, unit, due }: ResultDraft): DraftMap | string {
  const typed = (value: string | undefined): Source | undefined =>
    value === undefined ? undefined : new Source(value);
  if ([baseline, target, unit, due].every((value) => value === undefined)) return result;
  return { result, baseline: typed(baseline), target: typed(target), unit, due: typed(due) };
}

function objectiveOf({ objective, why, whyNow, effect, results, actions }: ObjectiveDraft): DraftMap {
  return {
    objective,
    why,
    whyNow,
    effect,
    results: results && results.length > 0 ? results.map(resultOf) : undefined,
    actions: actions && actions.length > 0 ? actions.map(actionOf) : undefined,
  };
}
