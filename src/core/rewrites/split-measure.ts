import { type DraftMap, Source } from "../edits/draft";
import { editingNodes } from "../edits/edited-file";
import { resultAt } from "../edits/item-map";
import { setKey } from "../edits/yaml-edits";
import type { Lang } from "../language/lang";
import { formatValue } from "../measure/format";
import type { Bound, Measure } from "../model/measure";
import type { Plan, Result } from "../model/plan";
import { understand, type Understanding } from "../progress/understanding";
import { keysOf } from "../schema/keys";
import { applyChanges, check } from "../open";
import type { Rewrite, RewriteContext } from "./rewrite";

type WithPeriod = Pick<Plan, "period">;

/**
 * Moves the measure of a sentence to fields: "Error reports fall from 10% to 5%" becomes "Error reports" with baseline
 * 10, target 5 and unit %. Offered only where the sentence is its subject and its measure, and where the fields are
 * understood just as the sentence was.
 */
export function splitMeasure(context: RewriteContext): Rewrite | undefined {
  const { file, plan, result, say } = context;
  const { prose, text, baseline, target, unit, path } = result;
  const subject = prose && text && subjectOf(prose, text.value);
  const fields = prose && fieldsOf(prose, result.lang);
  if (!subject || !fields || baseline || target || unit) return undefined;
  const outcome = editingNodes(file, (now) => {
    const node = resultAt(now, path);
    if (node.is === "sentence") return node.become({ result: subject, ...fields });
    return Object.entries({ result: subject, ...fields }).flatMap(([key, value]) =>
      value === undefined ? [] : setKey(now, node.map, key, value, keysOf.result),
    );
  });
  if ("refused" in outcome) return undefined;
  const after = check(applyChanges(file.text, outcome.edits)).plan;
  const split = after?.objectives.flatMap(({ results }) => results).find((one) => one.path === path);
  const isSame = after && split && sameMeasure(split, after, result, plan);
  return isSame ? { title: say.splitMeasure(), edits: outcome.edits } : undefined;
}

/** The subject, where nothing but the measure follows it. */
function subjectOf({ subject, span }: Measure, text: string): string | undefined {
  if (!subject || subject.start > span.start) return undefined;
  const lead = text.slice(0, subject.start).trim();
  const rest = text.slice(span.end).replace(/(?<![.\s])[.\s]+$/u, "");
  const between = text.slice(subject.end, span.start).trim();
  if (rest !== "" || /\d/u.test(lead + between) || between.split(/\s+/u).length > 2) return undefined;
  const words = text.slice(0, subject.end).trim();
  return words === "" ? undefined : words;
}

function fieldsOf({ shape, from, to, change, low, bound, unit }: Measure, lang: Lang): DraftMap | undefined {
  const typed = (value: number): Source => new Source(numberIn(value, lang));
  if (low !== undefined || shape === "milestone" || shape === "count") return undefined;
  if (shape === "from-to" && from !== undefined && to !== undefined) {
    return { baseline: typed(from), target: typed(to), unit: unit && unitWord(unit, to, lang) };
  }
  if ((shape === "delta" || shape === "relative") && change !== undefined) {
    const sign = change > 0 ? "+" : "";
    const words = shape === "relative" ? "%" : unit === undefined ? "" : ` ${unitWord(unit, change, lang)}`;
    const aim = new Source(`${sign}${numberIn(change, lang)}${words}`);
    return { baseline: from === undefined ? undefined : typed(from), target: aim };
  }
  if (shape === "threshold" && to !== undefined && bound && unit !== undefined) {
    return {
      target: new Source(
        `${signs[bound]}${numberIn(to, lang)}${unit === "%" ? "%" : ` ${unitWord(unit, to, lang)}`}`,
      ),
    };
  }
  return undefined;
}

const signs: Readonly<Record<Bound, string>> = {
  "at-least": ">= ",
  "more-than": "> ",
  "at-most": "<= ",
  "less-than": "< ",
  exactly: "",
};

/** A unit as people write it: `days`, `dagen`. */
function unitWord(unit: string, value: number, lang: Lang): string {
  return /^[A-Z]{3}$|^\//u.test(unit) ? unit : formatValue(value, unit, lang).replace(/^[^\p{L}%]+/u, "");
}

/** Without thousands signs, which could be misread. */
function numberIn(value: number, lang: Lang): string {
  const written = String(value);
  return lang === "nl" && written.includes(".") ? written.replace(".", ",") : written;
}

function sameMeasure(a: Result, inPlan: WithPeriod, b: Result, plan: WithPeriod): boolean {
  const [one, other] = [understand(a, inPlan), understand(b, plan)];
  const keys = ["baseline", "target", "change", "bound"] as const;
  if (!one || !other || keys.some((key) => one[key] !== other[key])) return false;
  const shown = ({ unit }: Understanding): string => formatValue(2, unit, a.lang);
  return shown(one) === shown(other);
}
