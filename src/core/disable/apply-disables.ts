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
    const silencers = scope.silencersOf(finding);
    for (const silencer of silencers) used.add(silencer);
    return silencers.length === 0;
  });
  const unused = disables
    .filter((disable) => !used.has(disable) && (!isRuleId(disable.name) || context.couldSpeak(disable.name)))
    .filter((disable) => disable.name !== "unused-disable")
    .map((disable) => describeUnused(disable, context))
    .filter((finding) => scope.silencersOf(finding).length === 0);
  return { kept, unused };
}

class Scope {
  readonly #lines: Lines;
  /** By line and rule; the line is the first after the comment that is no comment itself. */
  readonly #byLine = new Map<string, Disable[]>();
  readonly #rest = new Map<string, Disable[]>();
  readonly #root: Node | undefined;

  constructor(disables: readonly Disable[], { text, root, comments }: DisableContext) {
    this.#lines = new Lines(text);
    this.#root = root;
    const commentLines = this.#linesOfOnlyComments(text, comments);
    for (const disable of disables) {
      if (disable.name === "syntax") continue;
      if (disable.reach === "rest") push(this.#rest, disable.name, disable);
      else {
        let line = this.#lines.lineAt(disable.span.start) + 1;
        while (commentLines.has(line)) line++;
        push(this.#byLine, `${String(line)} ${disable.name}`, disable);
      }
    }
  }

  silencersOf({ rule, span }: Pick<Finding, "rule" | "span">): readonly Disable[] {
    const rest = (this.#rest.get(rule) ?? []).filter((disable) => disable.comment.span.start <= span.start);
    if (this.#byLine.size === 0) return rest;
    const lines = new Set([this.#lines.lineAt(span.start)]);
    if (this.#root) lines.add(this.#lines.lineAt(ownerStart(this.#root, span.start)));
    return [...lines].flatMap((line) => this.#byLine.get(`${String(line)} ${rule}`) ?? []).concat(rest);
  }

  #linesOfOnlyComments(text: string, comments: readonly Comment[]): ReadonlySet<number> {
    const lines = new Set<number>();
    for (const { span } of comments) {
      const line = this.#lines.lineAt(span.start);
      if (text.slice(this.#lines.startOf(line), span.start).trim() === "") lines.add(line);
    }
    return lines;
  }
}

function describeUnused({ name, span, comment }: Disable, context: DisableContext): Omit<Finding, "severity"> {
  const say = context.messages.disable;
  const message = name === "" ? say.namesNothing() : isRuleId(name) ? say.unused({ name }) : say.noSuchRule({ name });
  return { rule: "unused-disable", message, span, path: "", tags: ["unnecessary"], fixes: [removal(comment, context)] };
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

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
