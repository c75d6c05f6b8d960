import { dateOf, isDate } from "../plan/calendar";
import { readConfidence } from "../plan/confidence";
import { parsePeriod } from "../plan/period";
import type { Fix } from "../model/finding";
import type { Entry, MapNode, Node, ScalarNode } from "../syntax/node";
import type { Explainer } from "./explain";

/** Checks what a schema cannot say: that dates exist, periods can be read, and numbers are finite. */
export function checkValues(root: MapNode, explainer: Explainer): void {
  new ValueCheck(explainer).file(root);
}

class ValueCheck {
  readonly #explainer: Explainer;
  readonly #seen = new Set<Node>();

  constructor(explainer: Explainer) {
    this.#explainer = explainer;
  }

  file(root: MapNode): void {
    for (const entry of root.entries) {
      if (entry.key === "period") this.#period(entry);
      if (entry.key === "objectives") this.#items(entry.value, "objectives");
    }
  }

  /** Items that are reached again through an alias were looked at where they stand. */
  #items(list: Node, path: string): void {
    if (list.is !== "list") return;
    list.items.forEach((item, index) => {
      if (item.is !== "map" || this.#seen.has(item)) return;
      this.#seen.add(item);
      for (const entry of item.entries) this.#entry(entry, `${path}/${String(index)}/${entry.key}`);
    });
  }

  #entry(entry: Entry, path: string): void {
    const { key, value } = entry;
    if (nested.has(key)) this.#items(value, path);
    if (value.is !== "scalar") return;
    if (key === "due" || key === "date") this.#date(entry, value, path);
    if (key === "confidence" && value.value !== null && readConfidence(value.source) === undefined) {
      this.#say(entry, path, this.#messages.confidence({ text: value.source }));
    }
    if (measures.has(key) && typeof value.value === "number" && !Number.isFinite(value.value)) {
      if (!this.#isKnown(path)) this.#say(entry, path, this.#messages.notANumber({ text: value.source }));
    }
  }

  #period(entry: Entry): void {
    const { value } = entry;
    if (value.is === "scalar") {
      if (value.value !== null && !this.#isKnown("period") && !parsePeriod(value.source)) {
        this.#say(entry, "period", this.#messages.period({ text: value.source }));
      }
      return;
    }
    if (value.is !== "map") return;
    const dates = value.entries.filter(({ key }) => key === "start" || key === "end");
    for (const date of dates) {
      if (date.value.is === "scalar") this.#date(date, date.value, `period/${date.key}`);
    }
    const [start, end] = ["start", "end"].map((key) => dates.find((date) => date.key === key)?.value);
    if (start?.is === "scalar" && end?.is === "scalar" && isDate(start.source) && isDate(end.source)) {
      if (end.source < start.source) this.#say(entry, "period", this.#messages.periodBackwards());
    }
  }

  #date(entry: Entry, { source, value, span }: ScalarNode, path: string): void {
    if (value === null || isDate(source) || this.#isKnown(path)) return;
    const isOurs = /^\d{4}-\d{2}-\d{2}$/.test(source);
    const message = isOurs
      ? this.#messages.noSuchDate({ text: source })
      : this.#messages.otherDate({ text: source });
    const fixes = readingsOf(source).map((date): Fix => ({
      title: this.#messages.replaceBy({ text: date }),
      kind: "choice",
      edits: [{ span, text: date }],
    }));
    this.#say(entry, path, message, fixes);
  }

  get #messages(): Explainer["context"]["messages"]["schema"] {
    return this.#explainer.context.messages.schema;
  }

  #isKnown(path: string): boolean {
    const slash = path.lastIndexOf("/");
    return this.#explainer.faulty.get(path.slice(0, Math.max(slash, 0)))?.has(path.slice(slash + 1)) ?? false;
  }

  #say(entry: Entry, path: string, message: string, fixes: readonly Fix[] = []): void {
    this.#explainer.at({ path, node: entry.value, entry }, message, fixes);
  }
}

const nested: ReadonlySet<string> = new Set(["results", "actions", "checkins"]);

const measures: ReadonlySet<string> = new Set(["baseline", "target", "current", "value"]);

/** The days that another notation may mean: 31-12-2026 is one, 3/4/2026 could be two. */
function readingsOf(source: string): string[] {
  const match = /^(\d{1,4})[-/. ](\d{1,2})[-/. ](\d{1,4})$/.exec(source.trim());
  if (!match) return [];
  const [a, b, c] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const readings = a > 31 ? [dateOf(a, b, c)] : [dateOf(c, b, a), dateOf(c, a, b)];
  return [...new Set(readings)].filter((date) => isDate(date) && date > "1900");
}
