import type { Messages } from "../messages";
import type { Finding } from "../model/finding";
import { isRuleId, type RuleId } from "../rules/rule-ids";
import { Lines } from "../syntax/lines";
import type { Node } from "../syntax/node";
import type { Comment } from "../syntax/parse-result";
import { ownerStart } from "./key-line";
import { type Disable, readDisables } from "./read-disables";

export interface DisableContext {
  readonly text: string;
  readonly root: Node | undefined;
  readonly comments: readonly Comment[];
  readonly messages: Messages;
  /** Whether a rule had all that it needs: without it nobody can say that a comment silences nothing. */
  couldSpeak(rule: RuleId): boolean;
}

/** What disable comments leave of the findings, and `unused-disable` reports for those that silence nothing. */
export function applyDisables(
  findings: readonly Finding[],
  context: DisableContext,
): { kept: readonly Finding[]; unused: readonly Omit<Finding, "severity">[] } {
  const disables = readDisables(context.comments);
  if (disables.length === 0) return { kept: findings, unused: [] };
  const scope = new Scope(disables, context);
  const used = new Set<Disable>();
  const kept = findings.filter((finding) => {
    const silencer = scope.silencerOf(finding);
    if (silencer) used.add(silencer);
    return silencer === undefined;
  });
  const unused = disables
    .filter((disable) => !used.has(disable) && (!isRuleId(disable.name) || context.couldSpeak(disable.name)))
    .filter((disable) => disable.name !== "unused-disable")
    .map((disable) => describeUnused(disable, context))
    .filter((finding) => scope.silencerOf(finding) === undefined);
  return { kept, unused };
}

/** Finds the comment that silences a finding; of several that do, the first, so that the others count as unused. */
class Scope {
  readonly #lines: Lines;
  readonly #root: Node | undefined;
  readonly #byLine = new Map<string, Disable>();
  readonly #rest = new Map<string, Disable>();

  constructor(disables: readonly Disable[], { text, root, comments }: DisableContext) {
    this.#lines = new Lines(text);
    this.#root = root;
    const lineBelow = this.#linesBelowComments(text, comments);
    for (const disable of disables) {
      if (disable.name === "syntax") continue;
      if (disable.reach === "rest") setOnce(this.#rest, disable.name, disable);
      else {
        const line = this.#lines.lineAt(disable.span.start);
        setOnce(this.#byLine, key(lineBelow.get(line) ?? line + 1, disable.name), disable);
      }
    }
  }

  silencerOf({ rule, span }: Pick<Finding, "rule" | "span">): Disable | undefined {
    const rest = this.#rest.get(rule);
    if (rest && rest.comment.span.start <= span.start) return rest;
    if (this.#byLine.size === 0) return undefined;
    return (
      this.#byLine.get(key(this.#lines.lineAt(span.start), rule)) ??
      (this.#root && this.#byLine.get(key(this.#lines.lineAt(ownerStart(this.#root, span.start)), rule)))
    );
  }

  /** For each line that holds only a comment: the first line below that does not. */
  #linesBelowComments(text: string, comments: readonly Comment[]): ReadonlyMap<number, number> {
    const below = new Map<number, number>();
    for (const { span } of comments.toReversed()) {
      const line = this.#lines.lineAt(span.start);
      const alone = text.slice(this.#lines.startOf(line), span.start).trim() === "";
      if (alone) below.set(line, below.get(line + 1) ?? line + 1);
    }
    return below;
  }
}

function key(line: number, rule: string): string {
  return `${String(line)} ${rule}`;
}

function describeUnused(
  { name, span, comment }: Disable,
  context: DisableContext,
): Omit<Finding, "severity"> {
  const say = context.messages.disable;
  const message =
    name === "" ? say.namesNothing() : isRuleId(name) ? say.unused({ name }) : say.noSuchRule({ name });
  return {
    rule: "unused-disable",
    message,
    span,
    path: "",
    tags: ["unnecessary"],
    fixes: [removal(comment, context)],
  };
}

/** Takes the whole comment away, with its line where nothing else stands on it; only safe when it names one rule. */
function removal(comment: Comment, { text, messages }: DisableContext): Finding["fixes"][number] {
  let { start, end } = comment.span;
  while (start > 0 && (text[start - 1] === " " || text[start - 1] === "\t")) start--;
  if (start === 0 || text[start - 1] === "\n") {
    if (text[end] === "\r") end++;
    if (text[end] === "\n") end++;
  }
  return { title: messages.disable.remove(), kind: "choice", edits: [{ span: { start, end }, text: "" }] };
}

function setOnce<K, V>(map: Map<K, V>, key: K, value: V): void {
  if (!map.has(key)) map.set(key, value);
}
