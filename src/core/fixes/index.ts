import type { EditedFile } from "../edits/edited-file";
import { layoutOf } from "../edits/layout";
import { itemAt } from "../plan/item-at";
import { catalogues } from "../messages";
import type { Finding, Fix } from "../model/finding";
import type { CheckOptions } from "../model/options";
import type { Plan } from "../model/plan";
import type { RuleId } from "../rules/rule-ids";
import type { Node } from "../syntax/node";
import { addingKey } from "./add-key";
import { dropParent } from "./drop-parent";
import { fillTarget } from "./fill-target";
import type { Fixer } from "./fixer";
import { linkAction } from "./link-action";
import { makeAction } from "./make-action";
import { missingActions } from "./missing-actions";
import { missingDue } from "./missing-due";
import { missingResults } from "./missing-results";
import { uniqueId } from "./unique-id";

/** What can be computed from the file alone; rules that know more bring their own fixes. */
const fixers: Readonly<Partial<Record<RuleId, Fixer>>> = {
  "missing-why": addingKey("why", "why"),
  "missing-why-now": addingKey("whyNow", "whyNow"),
  "missing-effect": addingKey("effect", "effect"),
  "missing-reason": addingKey("reason", "reason"),
  "missing-baseline": addingKey("baseline", "baseline"),
  "imposed-action": addingKey("supportedBy", "supportedBy"),
  "missing-results": missingResults,
  "missing-actions": missingActions,
  "missing-due": missingDue,
  "unmeasurable-result": fillTarget,
  "target-equals-baseline": fillTarget,
  "activity-result": makeAction,
  "unlinked-action": linkAction,
  "training-first": linkAction,
  "duplicate-id": uniqueId,
  "parent-cycle": dropParent,
};

/** Looked at only when a fix is asked for. */
interface FixedFile {
  readonly text: string;
  readonly root: Node | undefined;
  readonly plan: Plan | undefined;
}

/** Gives findings the fixes of their rules, each computed when somebody first asks for it: most are never asked for. */
export function withFixes(
  findings: readonly Finding[],
  known: FixedFile,
  { today, locale = "en" }: CheckOptions,
): readonly Finding[] {
  let file: EditedFile | undefined;
  const fixesOf = (finding: Finding, fixer: Fixer): readonly Fix[] => {
    const { text, root, plan } = known;
    if (root?.is !== "map" || !plan) return [];
    file ??= { text, root, layout: layoutOf(text, root) };
    const item = itemAt(plan, finding.path);
    const say = catalogues[locale].fixes;
    return fixer(finding, { file, plan, item, today, say }).filter((fix) => fix !== undefined);
  };
  return findings.map((finding) => {
    const fixer = fixers[finding.rule];
    if (!fixer || finding.fixes.length > 0) return finding;
    let fixes: readonly Fix[] | undefined;
    return {
      ...finding,
      get fixes() {
        return (fixes ??= fixesOf(finding, fixer));
      },
    };
  });
}
