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
export const fixers: Readonly<Partial<Record<RuleId, Fixer>>> = {
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
  options: CheckOptions,
): readonly Finding[] {
  const source = new FixSource(known, options);
  return findings.map((finding) => {
    if (!fixers[finding.rule] || finding.fixes.length > 0) return finding;
    const { rule, severity, message, span, path, related, tags } = finding;
    const rest = { rule, severity, message, span, path, ...(related && { related }), ...(tags && { tags }) };
    return Object.defineProperties(rest as LazyFinding, {
      fixes: lazily,
      [made]: { value: source, writable: true },
    });
  });
}

/** What computes the fixes of one file's findings. */
class FixSource {
  readonly #known: FixedFile;
  readonly #options: CheckOptions;
  #file: EditedFile | undefined;

  constructor(known: FixedFile, options: CheckOptions) {
    this.#known = known;
    this.#options = options;
  }

  fixesOf(finding: Omit<Finding, "fixes">): readonly Fix[] {
    const { text, root, plan } = this.#known;
    const fixer = fixers[finding.rule];
    if (!fixer || root?.is !== "map" || !plan) return [];
    this.#file ??= { text, root, layout: layoutOf(text, root) };
    const { today, locale = "en" } = this.#options;
    const item = itemAt(plan, finding.path);
    const say = catalogues[locale].fixes;
    const context = { file: this.#file, plan, item, today, say };
    return fixer(finding, context).filter((fix) => fix !== undefined);
  }
}

const made = Symbol("fixes, or what computes them");

type LazyFinding = Finding & { [made]: FixSource | readonly Fix[] };

/** One getter for all findings: with one of its own each would weigh several times as much. */
const lazily: PropertyDescriptor & ThisType<LazyFinding> = {
  enumerable: true,
  configurable: true,
  get() {
    if (this[made] instanceof FixSource) this[made] = this[made].fixesOf(this);
    return this[made];
  },
};
